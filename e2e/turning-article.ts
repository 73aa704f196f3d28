import { writtenArticle } from './sample-article';

/** What {@link turningArticle} becomes. */
export const TURNED_URL = 'https://nguoihanoi.vn/hang-tram-cay-dao-duoc-trong-ven-ho-truoc-mua-mua-20149.html';
export const TURNED_TITLE = 'Hàng trăm cây đào được trồng ven hồ trước mùa mưa';

const PARAGRAPHS = [
  'Sáng nay, hơn hai trăm cây đào đã được trồng dọc bờ phía đông của hồ, nơi con đường dạo vừa lát xong. Cây lấy từ các vườn trong làng, cây nào cũng cao quá đầu người.',
  'Người dân hai bên phố cùng góp công đào hố, gánh đất; học sinh trường bên cạnh nhận tưới cây đến hết mùa khô. Mỗi tổ dân phố trông một đoạn, có bảng ghi tên từng gia đình.',
  'Theo ban quản lý, cây sẽ ra hoa từ năm thứ ba; trong lúc chờ, ven hồ được trồng thêm cúc và thược dược. Tiền cây giống do các hộ kinh doanh quanh hồ đóng góp, không dùng đến ngân sách.',
  'Những người lớn tuổi trong làng kể rằng trước đây bờ hồ từng là vườn đào, mỗi độ giáp Tết thuyền chở hoa đi từ bến đá. Ai cũng mong được thấy lại cảnh ấy trước khi con cháu lớn lên.',
];

/**
 * An article that turns into another as pages of one document do: `turn()` writes the address first and the text a moment
 * later, with a box that is no part of it; the canonical link stays that of the first. `turn(url)` writes the address only.
 */
export const turningArticle = writtenArticle.replace(
  '</head>',
  `<script>
    window.turn = (url) => {
      history.pushState({}, '', url ?? ${JSON.stringify(TURNED_URL)});
      if (!url) setTimeout(write, 300);
    };
    function write() {
      const article = document.querySelector('article.entry');
      document.title = document.querySelector('[property="og:title"]').content = ${JSON.stringify(TURNED_TITLE)};
      article.querySelector('h1').textContent = document.title;
      article.querySelectorAll(':scope > :not(.sc-longform-header)').forEach((block) => block.remove());
      const texts = ${JSON.stringify(PARAGRAPHS)}.map((text) => '<p>' + text + '</p>');
      article.insertAdjacentHTML('beforeend', texts.join('') + '<div class="c-box" id="turned-box">Đọc thêm</div>');
      scrollTo(0, 0);
    }
  </script></head>`,
);
