/*
 * Names by which a family name is told from a given one: those of the Kinh, and of the peoples of Vietnam that write
 * theirs first too (Tày, Nùng, Thái, Mông, Hoa, Khmer). Lower case.
 */

/** Hardly ever a given name: "Nguyễn An" is a whole name. */
export const FAMILY_NAMES: ReadonlySet<string> = new Set(
  (
    'nguyễn trần lê phạm huỳnh phan võ đặng bùi đỗ ngô hồ trịnh đinh đoàn trương phùng tạ mạc tăng nghiêm chu chử doãn ' +
    'đàm giáp khổng khuất lã lại lữ lưu mã ngụy nguỵ nông quách quản tống tưởng ứng thẩm triệu hứa bành biện cù cấn đậu ' +
    'đới lò lù lường nhữ phí sầm sùng thiều vừ thào quàng bế đèo uông tòng'
  ).split(' '),
);

/** Given names, and first words of pen names, as well: "Hoàng Văn Long" is a whole name, "Hoàng Long" may be half of one. */
export const FAMILY_OR_GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    'hoàng vũ mai hà lâm an âu bạch cao châu cát cung diệp diêm dương đào danh điêu đồng đường giang giàng hạ hàn hầu ' +
    'kha khúc kiều kim la lầu lục lương lý ma mạch mông ninh nhâm ông phó phù tiết tiêu từ tô tôn thạch thái thang ' +
    'thân trang trình văn vàng vi viên vương yên'
  ).split(' '),
);

/** Family names of two words. */
export const DOUBLE_FAMILY_NAMES: ReadonlySet<string> = new Set(['tôn nữ', 'tôn thất', 'âu dương']);

/**
 * First words of foreign names, and of names of the Central Highlands, that put the family or the clan first as well:
 * without them "Park Chan Wook" and "Ksor Phước" would be turned round as "Peter Smith" is.
 */
export const OTHER_FAMILY_FIRST: ReadonlySet<string> = new Set(
  // Chinese, as mainland China, Taiwan, Hong Kong and Singapore spell them.
  (
    'wang zhang zhao zhou zhu zheng xi xu xie xiao wu wong chan chen cheng cheung chiang chow deng fang feng gao guo hu ' +
    'huang jiang jin kong lau lee leung li liang lin liu loh lu luo ma mao ng peng qian qin ren shen shi song sun tan tang ' +
    'tsai wei yang yao ye yu yuan zeng ' +
    // Korean.
    'kim park bak choi jung jeong kang cho yoon jang lim han shin suh seo kwon hwang ahn song ryu hong moon roh yoo ' +
    // Jarai and other peoples of the Central Highlands.
    'ksor kpă kpa rmah rơmah rcom rơcom rơ rah siu nay hiao puih điểu'
  ).split(' '),
);
