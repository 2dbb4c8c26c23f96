import { expect, it } from 'vitest';
import { createShownDays } from '../../../../../src/ingest/readers/page/shown-days.ts';

const read = (text: string, language?: string) => createShownDays([text], language).read(text);

it.each([
  ['Sun May 26, 2019 4:34 pm', 'en-gb', '2019-05-26'],
  ['Posted: 3rd Sept 2014', 'en', '2014-09-03'],
  ['Posted: 3rd Sep 2014', undefined, '2014-09-03'],
  ['» Mo 6. Mai 2019, 08:12', 'de', '2019-05-06'],
  ['26 мая 2019, 16:34', 'ru', '2019-05-26'],
  ['Lun 14 Fév 2011 10:02', 'fr', '2011-02-14'],
  ['Lun 14 févr. 2011 10:02', 'fr', '2011-02-14'],
  ['el 7 de enero de 2020', 'es-ES', '2020-01-07'],
  ['2016-02-01, 02:21', 'en', '2016-02-01'],
  ['2016年2月1日', 'ja', '2016-02-01'],
  ['1.2.2016 14:03', 'cs', '2016-02-01'],
  ['06-15-2016, 03:03 PM', 'en', '2016-06-15'],
  ['06-05-2016, 03:03 PM', 'en', undefined],
  ['14 Jui 2011', 'fr', undefined],
  ['Today, 09:15', 'en', undefined],
  ['31 February 2019', 'en', undefined],
  ['26 May 2019', 'no language at all', '2019-05-26'],
])('reads %s on a page in %s', (text, language, day) => expect(read(text, language)).toBe(day));

it('learns from one day how all others are written', () => {
  expect(createShownDays(['05-06-2016', '13-06-2016', undefined], 'en').read('05-06-2016')).toBe('2016-06-05');
  expect(createShownDays(['05/06/2016', '06/13/2016'], 'en').read('05/06/2016')).toBe('2016-05-06');
});
