/*
 * What people and systems call an error and its code in other languages than English. A domain says in any language that a
 * number is a code; only where there is none, such a word has to.
 */

const words = new Set([
  // German, Dutch, the Nordic languages
  ...[
    'fehler',
    'fehlercode',
    'fehlernummer',
    'fout',
    'foutcode',
    'fel',
    'felkod',
    'fejl',
    'fejlkode',
    'feil',
    'feilkode',
    'virhe',
    'virhekoodi',
  ],
  // French, Italian, Portuguese, Romanian; Spanish has the English word
  ...['erreur', 'errore', 'erro', 'eroare', 'código', 'codice'],
  // Polish, Czech and Slovak, Croatian, Hungarian, Turkish, Indonesian, Vietnamese
  ...['błąd', 'błędu', 'chyba', 'chyby', 'greška', 'hiba', 'hibakód', 'hata', 'hatası', 'kod', 'kodu', 'kesalahan', 'lỗi'],
  // Russian, Ukrainian, Greek
  ...['ошибка', 'ошибки', 'помилка', 'помилки', 'код', 'σφάλμα', 'σφάλματος'],
  // Hebrew, Arabic, Hindi
  ...['שגיאה', 'خطأ', 'الخطأ', 'त्रुटि'],
]);

/** Those of scripts in which no space has to stand before them. */
const unspaced = [
  'ข้อผิดพลาด',
  '错误',
  '错误码',
  '错误代码',
  '錯誤',
  '錯誤碼',
  '錯誤代碼',
  'エラー',
  'エラーコード',
  'エラー番号',
  '오류',
  '에러',
  '코드',
];

/** A word with what may stand between it and a code: a colon, a bracket, a sign for numbers. */
const LAST_WORD = /([\p{L}\p{M}]+)[^\p{L}\p{M}\p{N}\n]{0,6}$/u;

/** Whether a word means an error, or its code, in another language. */
export function isErrorWord(word: string): boolean {
  return words.has(word.toLowerCase()) || unspaced.includes(word);
}

/** The word for an error that a text ends with, as written. */
export function errorWordAtEnd(text: string): string | undefined {
  const word = LAST_WORD.exec(text)?.[1];
  if (!word) return undefined;
  return words.has(word.toLowerCase()) ? word : unspaced.findLast((one) => word.endsWith(one));
}
