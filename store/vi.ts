import messages from '../public/_locales/vi/messages.json';
import type { Listing } from './listing';

/** Buttons are named as they are. */
const { backupNow, noAccessButton, syncSwitch, tryRun, welcomeTryOpen } = messages;

export const vi: Listing = {
  summary:
    'Đọc báo tiếng Việt cho sạch: sửa chữ bị lỗi ngay trên trang, ẩn quảng cáo và những phần không thuộc bài, cho biết bài của ai, đăng lúc nào. Lịch sử đọc nằm trên máy bạn, không gửi đi đâu.',

  description: `Đọc Sạch dành cho người đọc báo tiếng Việt trên mạng. Khi bạn mở một bài báo, tiện ích sửa chữ bị lỗi ngay tại chỗ, ẩn những phần không thuộc bài, cho biết bài của ai, đăng lúc nào, ở chuyên mục nào, và ghi lại bài đã đọc ngay trên máy bạn.

SỬA CHỮ BỊ LỖI
- Nhiều bài cũ hiện ra thành “Аảng”, “nhiửu”, “Viá»‡t Nam”, “®iÒu”. Đọc Sạch nhận ra chữ hỏng theo kiểu nào rồi trả lại “Đảng”, “nhiều”, “Việt Nam”, “điều”.
- Chỗ đã sửa được gạch chân bằng nét chấm mờ: trỏ hoặc chạm vào để xem bản gốc, lý do sửa và mức độ chắc chắn. Bạn có thể giữ bản gốc, hoặc báo là sửa sai.
- Chữ vốn đã đúng không bị đổi. Chỗ không đủ căn cứ thì được để nguyên và nói rõ.

ẨN PHẦN THỪA
- Quảng cáo, tin liên quan, bình luận, nút chia sẻ, thanh dính được ẩn; ở báo trong danh sách là từ trước khi trang hiện ra.
- Phần nào đã ẩn cũng có thể hiện lại. Bạn có thể tự chọn phần cần ẩn hoặc giữ.
- Một phần của bài báo không bao giờ bị ẩn.

BIẾT RÕ BÀI BÁO
- Bấm biểu tượng Đọc Sạch để xem tít, tác giả, giờ đăng theo giờ Việt Nam, chuyên mục, sapo, từ khóa, và từng thông tin lấy từ đâu.
- Trích dẫn theo TCVN (ISO 690), APA, Chicago, BibTeX, RIS, CSL-JSON; lưu bài thành tệp Markdown hoặc in ra giấy.
- Chữ viết tắt (UBND, HĐND…), ngày tháng như “chiều 11/10” hay “rằm tháng Bảy”, đơn vị đo như sào, công, chỉ được giải thích ngay trong bài.

GHI CHÚ, NGHE, TÌM LẠI
- Tô màu (bốn màu) và ghi chú vào đoạn bạn chọn; lần sau mở bài, ghi chú vẫn ở đúng chỗ.
- Nghe bài bằng giọng đọc tiếng Việt có sẵn trên máy.
- Tìm lại bài đã đọc, gõ có dấu hay không dấu đều được; xem thống kê; biết bài đã thay đổi những gì từ lần bạn đọc trước.
- Xuất và nhập lịch sử, ghi chú, cài đặt bằng tệp của bạn.

RIÊNG TƯ
- Không gửi dữ liệu đi đâu: không máy chủ, không tài khoản, không thống kê người dùng, không tải mã từ bên ngoài.
- Cửa sổ ẩn danh không bao giờ được ghi lại.
- Nếu bạn bật đồng bộ, trình duyệt chép vài lựa chọn về cách hiển thị sang các máy khác bằng tài khoản bạn đang đăng nhập trong trình duyệt. Lịch sử, ghi chú và tên báo không nằm trong đó.
- Đọc Sạch chạy sẵn trên các báo trong danh sách. Ở báo khác, tiện ích chỉ làm việc khi bạn bấm “${noAccessButton.message}”.

Mã nguồn mở, giấy phép MIT.`,

  searchTerms: ['báo tiếng Việt', 'lỗi phông chữ', 'sửa lỗi chữ', 'chế độ đọc', 'lịch sử đọc báo'],

  captions: {
    '1-before-after': 'Chữ bị lỗi được sửa ngay trên trang, phần thừa được ẩn',
    '2-repair-card': 'Trỏ vào chỗ đã sửa để xem bản gốc và lý do',
    '3-popup': 'Bài của ai, đăng lúc nào, ở chuyên mục nào',
    '4-library': 'Tìm lại bài đã đọc, gõ có dấu hay không dấu đều được',
    '5-options-dark': 'Mọi cài đặt ở một nơi, sáng hay tối theo máy bạn',
  },

  singlePurpose:
    'Giúp đọc báo tiếng Việt dễ dàng: sửa chữ bị lỗi mã trong bài báo, ẩn những phần không thuộc bài, cho biết thông tin về bài và ghi nhớ những bài đã đọc ngay trên máy người đọc.',

  permissions: {
    activeTab:
      'Khi người đọc bấm biểu tượng, cửa sổ nhỏ cần biết địa chỉ của thẻ đang mở để cho biết Đọc Sạch có chạy được ở đó không.',
    scripting:
      'Đưa bộ sửa chữ vào trang chỉ khi trang có chữ hỏng, để trang lành không phải tải thêm; và đăng ký chạy trên những báo mà người đọc đã bật thêm. Chỉ chạy mã có sẵn trong tiện ích.',
    storage:
      'Lưu các lựa chọn của người đọc: cách đánh dấu, báo nào tắt, quy tắc riêng. Nếu người đọc bật đồng bộ, vài lựa chọn về cách hiển thị được ghi vào storage.sync để trình duyệt chép sang máy khác.',
    unlimitedStorage:
      'Lịch sử đọc giữ cả nội dung bài để tìm từng chữ và đọc lại khi báo đã gỡ; sau vài năm, nó có thể vượt mức trình duyệt dành cho một trang web. Dữ liệu chỉ nằm trên máy.',
    downloads: `Quyền tùy chọn, chỉ hỏi khi người đọc đặt lịch sao lưu hoặc bấm “${backupNow.message}”: lưu tệp sao lưu lịch sử vào thư mục tải về.`,
    host_permissions:
      'Các báo tiếng Việt mà tiện ích có quy tắc: sửa chữ và ẩn phần thừa phải diễn ra trong chính trang báo, từ trước khi trang hiện ra. Không có gì trong trang được gửi đi.',
    optional_host_permissions: `Người đọc có thể bật tiện ích trên một báo ngoài danh sách bằng nút “${noAccessButton.message}”. Trình duyệt hỏi cho riêng báo đó; quyền được thu hồi trong trang cài đặt.`,
  },

  remoteCode:
    "Không. Mọi mã chạy đều nằm trong gói. Chính sách bảo mật nội dung (default-src 'none'; script-src 'self') chặn mã từ nơi khác; lệnh đóng gói từ chối bản nào có eval, new Function, fetch hay innerHTML.",

  dataUse:
    'Không thu thập gì. Lịch sử đọc, nội dung bài, ghi chú và cài đặt nằm trên máy người đọc (IndexedDB, storage.local); không phần nào đến tay nhà phát triển hay ai khác. Tiện ích không có yêu cầu mạng nào. Việc duy nhất rời khỏi máy do người đọc tự bật và do trình duyệt làm: đồng bộ vài lựa chọn về cách hiển thị qua tài khoản của trình duyệt (storage.sync); trong đó không có địa chỉ trang, tên báo, lịch sử hay ghi chú.',

  reviewerNotes: `Dựng từ mã nguồn: xem BUILDING.md trong gói mã nguồn. Cần Node.js 20.19 trở lên:

npm ci
npm run package

Hai lệnh này cho đúng từng byte gói đã nộp (dist/doc-sach-firefox-PHIÊN BẢN.zip, dist/doc-sach-chrome-PHIÊN BẢN.zip). Mã được Vite gộp và rút gọn, không làm rối.

Cách thử, không cần tài khoản hay trang nào trên mạng: khi cài xong, trang chào mừng tự mở. Bấm “${welcomeTryOpen.message}”, rồi “${tryRun.message}”: bài mẫu có chữ hỏng nhiều kiểu được sửa, phần thừa được ẩn. Trỏ vào chữ có gạch chân để xem thẻ giải thích.

Trên trang thật: mở một bài của báo trong danh sách (host_permissions), bấm biểu tượng tiện ích.

Dữ liệu: không có yêu cầu mạng nào. storage.sync chỉ được dùng khi người đọc bật “${syncSwitch.message}” trong trang cài đặt, và chỉ có lựa chọn về cách hiển thị. Chi tiết ở PRIVACY.md.`,
};
