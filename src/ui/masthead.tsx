/** The extension's name over each of its pages. */
export function Masthead() {
  return (
    <header class="masthead">
      <img src="/icons/mark.svg" alt="" />
      <span lang="vi">Đọc Sạch</span>
    </header>
  );
}
