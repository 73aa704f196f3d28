import type { KeptArticle } from '../../e2e/kept-history';
import { daysAgo } from '../../e2e/days-ago';

/** What the library shows in its picture: articles and newspapers that there are not. */
export const HISTORY: readonly KeptArticle[] = [
  {
    ...{
      key: 'baosong.example/lo-giay',
      siteName: 'Báo Sông',
      section: 'Văn hóa',
      readAt: `${daysAgo(0)}T08:10`,
      minutes: 7,
    },
    ...{ title: 'Làng Đoài nhóm lại lò giấy dó: Nhiều người trẻ về học nghề', authors: ['Lê Thị Ngân'] },
    ...{ isFinished: true, isStarred: true, tags: ['làng nghề'] },
    note: 'Hỏi lịch lớp học cuối tuần.',
  },
  {
    ...{
      key: 'baonui.example/cau',
      siteName: 'Báo Núi',
      section: 'Kinh tế',
      readAt: `${daysAgo(0)}T07:25`,
      minutes: 4,
    },
    ...{ title: 'Cầu treo bản Khuổi thông xe sau mùa lũ', authors: ['Nông Văn Tài'] },
  },
  {
    ...{
      key: 'baosong.example/ho-dam',
      siteName: 'Báo Sông',
      section: 'Đô thị',
      readAt: `${daysAgo(1)}T20:40`,
      minutes: 6,
    },
    ...{ title: 'Hồ Đàm có thêm đường dạo, hàng liễu cũ được giữ lại', authors: ['Hà Đăng'], isFinished: true },
    tags: ['hồ', 'quy hoạch'],
  },
  {
    ...{
      key: 'baobien.example/muoi',
      siteName: 'Báo Biển',
      section: 'Đời sống',
      readAt: `${daysAgo(1)}T12:05`,
      minutes: 9,
    },
    ...{ title: 'Diêm dân trông nắng: Một mẻ muối mất mấy ngày?', authors: ['Trần Thu Hà'], isStarred: true },
  },
  {
    ...{
      key: 'baonui.example/che',
      siteName: 'Báo Núi',
      section: 'Kinh tế',
      readAt: `${daysAgo(3)}T06:50`,
      minutes: 3,
    },
    ...{ title: 'Chè shan tuyết vào vụ thu, giá thu mua nhích lên', authors: ['Hoàng Yến'], isFinished: true },
  },
  {
    ...{
      key: 'baosong.example/cheo',
      siteName: 'Báo Sông',
      section: 'Văn hóa',
      readAt: `${daysAgo(3)}T21:15`,
      minutes: 11,
    },
    ...{ title: 'Ba đêm hát chèo ở sân đình, đêm nào cũng kín chỗ', authors: ['Lê Thị Ngân'] },
  },
];
