import type { Around } from './around.ts';
import { isMailAddress } from './mail-address.ts';
import { isPublicAddress } from './public-address.ts';
import { isSomebodysFolder } from './user-folder.ts';

/** Something private that a capture may hold. */
export interface Secret {
  /** What it is, in the plural, for the summary. */
  kind: string;
  /** What stands in its place. No pattern matches a mask, so redacting twice changes nothing. */
  mask: string;
  /**
   * What has to stand in a text that holds it, one of some strings or a pattern that costs less: most texts are not worth a search. A pattern
   * that begins with a sign which is rare costs a thirtieth of one that begins with any figure.
   */
  needs?: readonly string[] | RegExp;
  /** Finds it; the group `secret`, where there is one, is what is masked, and the rest stays. */
  pattern: RegExp;
  /** A last look at what was found, and at what stands around it. */
  confirm?: (found: string, around: Around) => boolean;
}

/** Tokens whose makers begin them with a mark of their own. */
const TOKENS = new RegExp(
  [
    // JWT
    String.raw`\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]{4,}`,
    // GitHub, GitLab, Slack
    String.raw`\b(?:gh[pousr]_\w{20,}|github_pat_\w{20,}|gl(?:pat|dt|rt|ptt|soat)-[\w-]{16,}|xox[abeprs]-[\w-]{10,}|xapp-[\w-]{20,})`,
    // AWS, Google, Azure's and others' clouds
    String.raw`\b(?:A(?:KIA|SIA|ROA|IDA)[0-9A-Z]{16}|AIza[\w-]{30,}|ya29\.[\w-]{20,}|do[opr]_v1_[0-9a-f]{40,}|dapi[0-9a-f]{32})\b`,
    // Packages, models, payments, mail, bots
    String.raw`\b(?:npm_\w{30,}|pypi-[\w-]{30,}|dckr_pat_[\w-]{20,}|hf_\w{30,}|sk-[\w-]{20,}|[rs]k_(?:live|test)_\w{16,}|whsec_\w{20,}|SG\.[\w-]{16,}\.[\w-]{16,}|shp(?:at|ca|pa|ss)_[0-9a-f]{32}|ATATT[\w=-]{30,}|lin_api_\w{30,}|sntrys_[\w=+/]{30,})`,
    String.raw`(?<![\w:])\d{8,10}:AA[\w-]{32,}`,
  ].join('|'),
  'g',
);

/** Their marks alone, looked for by a sign of each that is rare in prose: a tenth of the time of what has to stand before and behind them. */
const MARKS =
  /[_.-](?<=gh[pousr]_|_pat_|gl(?:pat|[dr]t|ptt|soat)-|xox[abeprs]-|xapp-|ya29\.|do[opr]_v1_|npm_|pypi-|hf_|sk-|k_(?:live|test)_|whsec_|SG\.|shp(?:at|ca|pa|ss)_|lin_api_|sntrys_)|A(?:KIA|SIA|ROA|IDA|Iza|TATT|A(?<=:AA))|J(?<=eyJ)|dapi[\da-f]/;

/** What stands before a number of four parts that is no address. */
const NUMBERED = /(?:\b(?:section|chapter|clause|paragraph|version|release|firmware|build|ver\.?)|§)[ \t]*$/i;

/** A character of a folder's name. */
const NAME = String.raw`[^\s/\\"'<>:*?|[\]()\`]`;

const digits = (text: string) => text.replace(/\D/g, '').length;

/** What is private everywhere, in this order: a longer secret comes before those that may be part of it. */
export const secrets: readonly Secret[] = [
  {
    kind: 'private keys',
    mask: '[private key removed]',
    needs: ['-----BEGIN '],
    pattern: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY(?: BLOCK)?-----(?:[\s\S]*?-----END (?:[A-Z]+ )*PRIVATE KEY(?: BLOCK)?-----|[\s\S]*)/g,
  },
  {
    kind: 'private keys',
    mask: '[private key removed]',
    needs: ['AGE-SECRET-KEY-', 'Private-Lines: '],
    pattern: /\bAGE-SECRET-KEY-1[0-9A-Z]{20,}|(?<=\bPrivate-Lines: \d+\n)(?:[\w+/=]{20,}\n?)+/g,
  },
  { kind: 'tokens', mask: '[token removed]', needs: MARKS, pattern: TOKENS },
  {
    kind: 'tokens',
    mask: '[token removed]',
    pattern: /\b(?:Bearer|Basic|Token|token=)[ \t]*(?<secret>[\w.~+/-]{16,}=*)/g,
    confirm: (found) => /\d|[A-Z].*[A-Z]/.test(found) && !/^[a-z-]+$/i.test(found),
  },
  {
    kind: 'tokens',
    mask: '[token removed]',
    needs: /[:=](?<=(?:key|token|word|wd|phrase|secret)["']?[ \t]*[:=])/i,
    pattern:
      /(?:\b|_)(?:api[_-]?key|access[_-]?(?:token|key)|secret[_-]?(?:access[_-]?)?key|auth[_-]?token|session[_-]?token|device[_-]?token|refresh[_-]?token|client[_-]?secret|account[_-]?key|password|passwd|passphrase|pwd|secret)["']?[ \t]*(?:[:=]|=>)[ \t]*["']?(?<secret>[^\s"'<>,;[\]{}()$]{8,})/gi,
    confirm: (found) => /\d/.test(found) && !/^(?:x+|\*+|\.+|0+)$/i.test(found),
  },
  {
    kind: 'tokens',
    mask: '[token removed]',
    needs: ['curl ', 'wget ', 'ookie:'],
    pattern:
      /(?:\b(?:curl|wget)\b[^\n]{0,200}?[ \t](?:-u|--user)(?:[ \t]+|=)["']?[^\s:"'$<]{1,64}:|\b(?:Set-)?Cookie:[ \t]*[^\s=;]{1,64}=)(?<secret>[^\s"';$<]{6,})/gi,
    confirm: (found) => /\d|[A-Z].*[A-Z]/.test(found),
  },
  {
    kind: 'tokens',
    mask: '[token removed]',
    // What stands between a name and a host in an address.
    needs: ['@'],
    pattern: /\b[a-z][a-z0-9+.-]*:\/\/[^\s/@:"'<>]{1,64}:(?<secret>[^\s/@"'<>]{3,128})@(?=[\w[])/gi,
    confirm: (found) => !/^(?:password|passwd|pass|pwd|secret|token|x+|\*+|\$.*|[{<[%].*)$/i.test(found),
  },
  {
    kind: 'e-mail addresses',
    mask: '[e-mail removed]',
    needs: ['@', '%40', '&#64;', '&#x40;', '&#X40;'],
    pattern: /(?<![\w.+%-])[\w.+%-]{1,64}(?:@|%40|&#64;|&#x40;)(?:[a-z0-9](?:[a-z0-9-]{0,62})\.){1,8}[a-z]{2,24}(?![\w@])/gi,
    confirm: isMailAddress,
  },
  {
    kind: 'e-mail addresses',
    mask: '[e-mail removed]',
    needs: /[([{] ?at ?[)\]}]/i,
    pattern: /(?<![\w.+-])[\w.+-]{1,64} ?[([{] ?at ?[)\]}] ?(?:[a-z0-9-]{1,63}(?:\.| ?[([{] ?dot ?[)\]}] ?)){1,5}[a-z]{2,24}\b/gi,
  },
  {
    // As archives on the web write it. In brackets alone: anybody may look at example.com.
    kind: 'e-mail addresses',
    mask: '[e-mail removed]',
    needs: [' at '],
    pattern: /(?<=<)[\w.+-]{1,64} at (?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24}(?=>)/gi,
  },
  {
    kind: 'device identifiers',
    mask: '[device removed]',
    needs: /-[0-9a-f]{16}|[:=]\s*["']?[0-9a-f][0-9a-f-]{11}/i,
    pattern:
      /\b[0-9A-F]{8}-[0-9A-F]{16}\b|\b(?:UDID|ECID|device[ _]?(?:identifier|id))["']?\s*[:=]\s*["']?(?<secret>[0-9A-F][0-9A-F-]{11,63})\b/gi,
  },
  {
    kind: 'device identifiers',
    mask: '[device removed]',
    needs: /:[0-9a-f]{2}:/i,
    pattern: /(?<![\w:])(?:[0-9a-f]{2}:){5}[0-9a-f]{2}(?![\w:])/gi,
    confirm: (found) => !/^(?:00:){5}00$|^(?:ff:){5}ff$/i.test(found),
  },
  {
    kind: 'device identifiers',
    mask: '[device removed]',
    needs: /-[0-9a-f]{2}-[0-9a-f]{2}-|\.[0-9a-f]{4}\./i,
    pattern: /(?<![\w-])(?:[0-9a-f]{2}-){5}[0-9a-f]{2}(?![\w-])|(?<![\w.])(?:[0-9a-f]{4}\.){2}[0-9a-f]{4}(?![\w.])/gi,
    confirm: (found) => /[a-f]/i.test(found) && !/^(?:ff[-.]?)+$/i.test(found),
  },
  {
    kind: 'device identifiers',
    mask: '[device removed]',
    needs: /[:=](?<=(?:imei|meid|serial(?:[ _-]?(?:number|no\.?))?)["']?\s*[:=])/i,
    pattern:
      /\b(?:IMEI["']?\s*[:=]\s*["']?(?<secret>\d{2}[ -]?\d{6}[ -]?\d{6}[ -]?\d{1,2})\b|(?:serial(?:[ _-]?(?:number|no\.?))?|MEID)["']?\s*[:=]\s*["']?(?<secret>(?=[\w-]*\d)(?=[\w-]*[A-Z])[0-9A-Z][0-9A-Z-]{7,23})\b)/gi,
  },
  {
    kind: 'user folders',
    mask: '[user]',
    needs: ['/Users/', '/home/'],
    // Other disks and systems have them below a folder of theirs: `/mnt/c/Users/…`, `/Volumes/Disk/Users/…`, `/var/home/…`.
    pattern: new RegExp(
      String.raw`(?:(?<![\w.])|(?<=(?<![\w.])(?:/mnt)?/[a-z]|/Volumes/[^\n/]{1,40}|/System/Volumes/Data|(?<![\w.])/(?:var|usr|export)))(?:/Users/|/home/)(?<secret>${NAME}{1,64})(?=[/\\])`,
      'g',
    ),
    confirm: isSomebodysFolder,
  },
  {
    kind: 'user folders',
    mask: '[user]',
    needs: ['/Users/', '/home/'],
    // Without more behind it a page of the web may be called so; what stands around it tells that it is a folder.
    pattern: new RegExp(
      String.raw`(?:(?<=\b(?:HOME|PWD|home(?:dir(?:ectory)?)?|cwd)["']?[=:][ \t]*["']?|\b(?:cd|ls|du|pushd)[ \t]+(?:-\w+[ \t]+)?["']?)(?:/Users/|/home/)(?<secret>${NAME}{1,63}[\w-])(?=$|[\s"';,)\`])|(?<![\w.])(?:/Users/|/home/)(?<secret>${NAME}{1,63}[\w-])(?=["'\`]?: (?:permission|operation|access|no such|is a|not|denied|cannot)\b))`,
      'gmi',
    ),
    confirm: isSomebodysFolder,
  },
  {
    kind: 'user folders',
    mask: '[user]',
    needs: /:[\\/]{1,2}users[\\/]/i,
    pattern: new RegExp(
      String.raw`\b[A-Z]:[\\/]{1,2}Users[\\/]{1,2}(?<secret>${NAME}{1,64}(?: ${NAME}{1,32}){0,2}(?=[/\\])|${NAME}{1,63}[\w-](?=$|[\s"'<>|,;.)\`]))`,
      'gmi',
    ),
    confirm: isSomebodysFolder,
  },
  {
    kind: 'IP addresses',
    mask: '[address removed]',
    pattern: /(?:(?<![\w.:/-])|(?<=:\/\/))(?:\d{1,3}\.){3}\d{1,3}(?![\w.-]*\w)/g,
    confirm: (found, { before }) => isPublicAddress(found) && !NUMBERED.test(before),
  },
  {
    kind: 'IP addresses',
    mask: '[address removed]',
    needs: /:[0-9a-f]{0,4}:/i,
    pattern: /(?<![\w:.])(?=[0-9a-f:]*:[0-9a-f:]*:)[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}(?![\w:])/gi,
    confirm: (found) => isPublicAddress(found) && digits(found) > 2,
  },
  {
    kind: 'phone numbers',
    mask: '[phone removed]',
    pattern: /(?<![\w.+/=:-])(?:\+|00)[1-9]\d{0,2}[ .-]?(?:\(\d{1,4}\)[ .-]?)?\d{2,4}(?:[ .-]?\d{2,4}){1,4}(?![\w-]|\.\d)/g,
    confirm: (found) => digits(found) >= 9 && digits(found) <= 15,
  },
  {
    kind: 'phone numbers',
    mask: '[phone removed]',
    pattern: /(?<![\w.+/=:-])(?:(?:\(\d{3}\) ?|\d{3}[-.])\d{3}[-.]\d{4}|\(0\d{2,4}\) ?\d{3,4}[ -]?\d{3,5})(?![\w-]|\.\d)/g,
  },
];
