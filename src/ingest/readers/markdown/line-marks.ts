/** A callout of Docusaurus begins or ends. */
export const DIRECTIVE = /^([ \t]*)(:{3,})[ \t]*(\w[\w-]*)?[ \t]*(?:\[([^\]]*)\]|\{[^}]*\})?[ \t]*(.*?)[ \t]*$/;
/** A callout of MkDocs begins, whose text is indented below it. */
export const INDENTED = /^([ \t]*)(?:!!!|\?\?\?\+?)[ \t]+([\w-]+)[ \t\w-]*?(?:"([^"]*)")?[ \t]*$/;
/** A tab of MkDocs. */
export const TAB = /^([ \t]*)===!?[ \t]+"([^"]*)"[ \t]*$/;
/** A short code of Hugo on a line of its own begins or ends. */
export const SHORTCODE = /^[ \t]*\{\{[<%][ \t]*(\/?)[ \t]*([\w/-]+)([^>%]*?)[ \t]*\/?[ \t]*[>%]\}\}[ \t]*$/;
/** A callout of Obsidian or GitHub begins. */
export const QUOTED = /^((?:[ \t]*>)+)[ \t]*\[!([\w-]+)\][+-]?[ \t]*(.*)$/;

/** What directives and short codes are called that stand out. */
export const CALLOUT_WORDS =
  /^(?:note|tip|info|warning|danger|caution|important|hint|attention|error|bug|success|question|failure|example|abstract|summary|tldr|quote|todo|notice|callout|alert|admonition|details|warn)$/i;

/** Of these nothing is lost: their texts stand one below the other. */
export const TABS = /^(?:tabs?|tab-?item|tab-?pane)s?$/i;

/** What ends Hugo's code. */
export const CODE_END = /^[ \t]*\{\{[<%][ \t]*\/[ \t]*highlight[ \t]*[>%]\}\}[ \t]*$/;

/** Longer than a fence that code in it may have. */
export const CODE_FENCE = '``````';

/** Lines that say something to a machine only: where contents go, what an abbreviation stands for, the name of the block above. */
export const MACHINE = /^(?:\[?\[(?:toc|TOC)\]\]?[ \t]*|\*\[[^\]]+\]:.*|\^[A-Za-z\d-]+[ \t]*)$/;
/** What a block of code is called, as makers of documentation write it behind its language. */
export const CODE_TITLE = /^([ \t]*)(?:`{3,}|~{3,}).*?\btitle=(?:"([^"]+)"|'([^']+)')/;
/** A line of code that tells its maker which lines to show otherwise. */
export const CODE_MARK = /^[ \t]*(?:\/\/|#|--|%|\/\*|<!--|\{\/\*)[ \t]*highlight-(?:next-line|start|end)\b/;
/** A line with a component at its beginning or end is a block of its own. */
export const BEGINS_COMPONENT = /^[ \t]*<\/?[A-Z][\w.]*[\s/>]/;
/** The same of its end. */
export const ENDS_COMPONENT = /<\/[A-Z][\w.]*>[ \t]*$/;
/** What components of MDX are called that stand out. */
export const CALLOUT_COMPONENT = /^(?:Admonition|Aside|Callout|Note|Tip|Warning|Info|Caution|Danger|Important|Alert|Check|Success|Error)$/;

/** The anchor and the classes of a heading. */
export const HEADING_STYLE = /^([ \t>]*(#{1,6})[ \t].*?)[ \t]*\{:?[ \t]*([#.][^{}]*)\}[ \t]*#*[ \t]*$/;
/** A line of classes, which are of what stands above it. */
export const STYLE = /^[ \t]*\{[ \t]*[.#][^{}]*\}[ \t]*$/;
/** Another file that is put there. */
export const SNIPPET = /^[ \t]*-+8<-+[ \t]+"([^"]*)"[ \t]*$/;
