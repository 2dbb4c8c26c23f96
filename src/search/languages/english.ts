import { stemmer } from 'stemmer';
import type { SearchLanguage } from './language.ts';

/** English function words, and what people wrap questions in. */
const list = `a about after again all also am an and any anybody anyone are as at be because been before being best both but by can cannot could
did do does doing done during each even ever every few for from get gets getting give go got had has have having he help her here him his how i if
in into is it its itself just know like look make makes many may me might mine more most much must my myself need needs no nor not now of off on
once one only onto or other our out over own please put same see she should so some someone something still such take tell than thank thanks that
the their them then there these they thing things this those to too try trying under until up upon us use used uses using very want wants was way
we well were what when where whether which while who whom why will with within without work works would yet you your yours dont doesnt cant isnt
arent wont didnt im ive whats`;

/** What the stemmer leaves of `discovery` and `notify`, but not of `discover` and `notification`. */
const LEFT_BY_STEMMER = /(?<=\p{L}{3})eri$|(?<=\p{L}{2}if)i$/u;

/** English: Porter's stemmer of 1980, and a little more. Accents are left out first: no ending hangs on them, and few people type them. */
export const english: SearchLanguage = {
  stem: (word) => stemmer(word.normalize('NFKD').replace(/[\u0300-\u036f]/g, '')).replace(LEFT_BY_STEMMER, ''),
  functionWords: new Set(list.split(/\s+/)),
};
