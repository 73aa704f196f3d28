/** What two pages say in the picture; each line a text of its own. */
export interface ExampleText {
  readonly headline: string;
  readonly paragraph: string;
}

/** As a newspaper's archive has it, and as the engine reads it (example.test.ts). */
export const DAMAGED: ExampleText = {
  headline: 'Là\u00a0ng Аoà\u00a0i nhóm lại lò giấy dó: Nhiửu người trẻ vử học nghử',
  paragraph:
    'Sau hơn ba mươi năm, lò giấy dó của là\u00a0ng Аoà\u00a0i vừa đỏ lửa trở lại. Аiửu bất ngờ là\u00a0 phần lớn người đến học đửu chưa đầy ba mươi tuổi.',
};
export const REPAIRED: ExampleText = {
  headline: 'Làng Đoài nhóm lại lò giấy dó: Nhiều người trẻ về học nghề',
  paragraph:
    'Sau hơn ba mươi năm, lò giấy dó của làng Đoài vừa đỏ lửa trở lại. Điều bất ngờ là phần lớn người đến học đều chưa đầy ba mươi tuổi.',
};
