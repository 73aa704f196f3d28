import type { RepairCases } from '../repair-cases';

export const CASES: RepairCases = {
  repaired: [
    [
      'Bß║┐n ph├á c┼⌐ ─æ├ú ─æ├│ng, ng╞░ß╗¥i d├ón qua s├┤ng bß║▒ng cß║ºu mß╗¢i.',
      'Bến phà cũ đã đóng, người dân qua sông bằng cầu mới.',
    ],
    ['Lß╗¢p hß╗ìc v├╣ng cao mß╗ƒ cß╗¡a trß╗ƒ lß║íi', 'Lớp học vùng cao mở cửa trở lại'],
    // Other damage comes of it.
    ['Em b├â┬⌐ ng├í┬╗┬º tr├â┬¬n l├å┬░ng m├í┬║┬╣', 'Em bé ngủ trên lưng mẹ'],
  ],
  sound: ['├── nguồn\n└── ảnh', 'Straße ║ phố'],
};
