import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { RelaxNGValidator, XmlDocument, XmlValidateError } from 'libxml2-wasm';

const compiled = new WeakMap<object, ValidateFunction>();
const schemas = new URL('../fixtures/schemas/', import.meta.url);

/**
 * What a RELAX NG schema of `fixtures/schemas` finds wrong with an XML document.
 *
 * @throws XmlParseError where it is not well-formed
 */
export function xmlErrors(schema: 'atom' | 'open-search' | 'sitemap', xml: string): string[] {
  const grammar = XmlDocument.fromBuffer(readFileSync(new URL(`${schema}.rng`, schemas)));
  const validator = RelaxNGValidator.fromDoc(grammar);
  const document = XmlDocument.fromString(xml);
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error;
    return error.message.trim().split('\n');
  } finally {
    document.dispose();
    validator.dispose();
    grammar.dispose();
  }
}

/** What a JSON Schema finds wrong with a value. */
export function jsonErrors(schema: object, value: unknown): string[] {
  const validate = compiled.get(schema) ?? compile(schema);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`);
}

/** Compile a schema, which takes long enough to do it once. */
function compile(schema: object): ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false });
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  const validate = ajv.compile(schema);
  compiled.set(schema, validate);
  return validate;
}

/** The schema of JSON Feed 1.1. */
export const jsonFeedSchema = JSON.parse(readFileSync(new URL('json-feed.json', schemas), 'utf8')) as object;
