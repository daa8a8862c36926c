/** English words that carry no term of their own: a phrase neither begins nor ends with one. */
export const functionWords: ReadonlySet<string> = new Set(
  [
    'a an the and or but of in on at to for from by with as is are was were be been being',
    'has have had will would should shall can could may might must do does did no not nor so',
    'than that this these those it its their our we you he she they them us his her',
    'who which what when where while also more most such other others each every all any',
    'some both between into through during within under over about after before since until',
    'per via up out off own well better best new good great further fully',
    'make made makes making take taken taking give given giving need needs needed',
    'us one two three first second',
  ].flatMap((line) => line.split(' ')),
);
