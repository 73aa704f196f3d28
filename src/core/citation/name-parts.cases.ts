/** A name as a byline has it; its family name, given name and order, or nothing where they cannot be told. */
type NameCase = readonly [name: string, family?: string, given?: string, order?: 'given-first'];

export const nameCases: readonly NameCase[] = [
  // Vietnamese: the family name comes first.
  ['Nguyễn Văn An', 'Nguyễn', 'Văn An'],
  ['Trần Thị Ngọc Ánh', 'Trần', 'Thị Ngọc Ánh'],
  ['Nguyễn An', 'Nguyễn', 'An'],
  ['Lê Bình', 'Lê', 'Bình'],
  ['Hoàng Văn Long', 'Hoàng', 'Văn Long'],
  ['Mai Thị Hoa', 'Mai', 'Thị Hoa'],
  ['Sùng A Lử', 'Sùng', 'A Lử'],
  ['Đặng Lê Nguyên Vũ', 'Đặng', 'Lê Nguyên Vũ'],
  ['Tôn Nữ Thị Ninh', 'Tôn Nữ', 'Thị Ninh'],
  ['Âu Dương Quân', 'Âu Dương', 'Quân'],
  // The marks left out.
  ['Nguyen Van An', 'Nguyen', 'Van An'],
  ['Tran Thi Tuyet', 'Tran', 'Thi Tuyet'],
  // Pen names, and what may be one.
  ['Miêu'],
  ['Thu Hà'],
  ['Lan Anh'],
  ['Hoàng Long'],
  ['Mai Phương'],
  ['Duc Minh'],
  ['Bình Nguyên Lộc'],
  ['Tôn Nữ'],
  ['X.Long'],
  ['T. Hà'],
  ['H.Y.T'],
  ['Hải Anh VTV'],
  // Peoples with an order of their own.
  ["H'Hen Niê"],
  ['Y Thuột Êban'],
  ['Rơ Châm Tuýt'],
  ['Siu Black'],
  ['Ksor Phước'],
  // Foreign: the family name comes last.
  ['Peter Smith', 'Smith', 'Peter', 'given-first'],
  ['Peter John Smith', 'Smith', 'Peter John', 'given-first'],
  ['Tom Hanks', 'Hanks', 'Tom', 'given-first'],
  ['Jean-Paul Dubois', 'Dubois', 'Jean-Paul', 'given-first'],
  ['Ludwig van Beethoven', 'van Beethoven', 'Ludwig', 'given-first'],
  ['José García', 'García', 'José', 'given-first'],
  ['Emily Nguyen', 'Nguyen', 'Emily', 'given-first'],
  // Foreign, but which word?
  ['Kim Jong-un'],
  ['Park Chan Wook'],
  ['Xi Jinping'],
  ['Mai Smith'],
  ['Martin Luther King Jr.'],
  ['Владимир Петров'],
  ['Smith, Peter'],
];
