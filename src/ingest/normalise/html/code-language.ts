import type { Element } from 'hast';
import { languageName } from '../language-name.ts';
import { attribute, classesOf } from './elements.ts';

/** Attributes and classes by which makers of pages name the language of code. */
const ATTRIBUTES = ['dataLang', 'dataLanguage', 'dataCodeLanguage', 'dataProgrammingLanguage'];
const CLASS = /^(?:lang(?:uage)?|highlight-source|highlight-text|highlight|brush|code)[-:_]([\w+#.-]+)$/;
/** Classes beside which the language stands by itself: `hljs python`, `sourceCode bash`. */
const MARKS = new Set(['hljs', 'sourceCode', 'prettyprint', 'codehilite', 'sh_sourceCode', 'brush:']);
/** The language that an element says its code is in; nothing where it says none, and nothing is guessed. */
export function languageOf(element: Element): string | undefined {
  const classes = classesOf(element);
  const marked = classes.some((name) => MARKS.has(name)) ? classes.filter((name) => !MARKS.has(name)) : [];
  const names = [
    ...ATTRIBUTES.map((name) => attribute(element, name)),
    ...classes.map((name) => CLASS.exec(name)?.[1]),
    ...marked.map((name) => name.replace(/;$/, '')),
  ];
  return names.map((name) => languageName(name)).find(Boolean);
}
