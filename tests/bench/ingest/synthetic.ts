/** Words to make posts from; the same seed makes the same posts. */
const WORDS =
  'tunnel provider packet filter proxy entitlement profile socket connection listener browser certificate trust handshake timeout route interface address resolver query reply server client device build archive sandbox container extension system update restart crash log error code domain session request header cookie stream buffer queue actor thread port permission prompt setting network cellular roaming hotspot accessory pairing discovery service record'.split(
    ' ',
  );

/** A small generator of numbers (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

/** So many words. */
export function words(random: () => number, count: number): string {
  return Array.from({ length: count }, () => WORDS[Math.floor(random() * WORDS.length)]).join(' ');
}

/** A post's HTML: paragraphs, a list, a piece of code; about `size` words. */
export function postHtml(random: () => number, size: number): string {
  const third = Math.max(4, Math.floor(size / 3));
  return (
    `<p>${words(random, third)}. See <a href="https://forum.example/t/${Math.floor(random() * 1e6)}">this thread</a>.</p>` +
    `<ul><li>${words(random, Math.floor(third / 2))}</li><li>${words(random, Math.floor(third / 2))}</li></ul>` +
    `<pre><code class="lang-swift">let ${words(random, 1)} = ${Math.floor(random() * 1000)}\n</code></pre><p>${words(random, third)}?</p>`
  );
}

/** A Discourse topic's JSON. */
export function discourseTopic(id: number, random: () => number): string {
  const date = new Date(1_600_000_000_000 + id * 60_000).toISOString();
  return JSON.stringify({
    post_stream: {
      posts: [
        { id: id * 2, cooked: postHtml(random, 120), post_number: 1 },
        { id: id * 2 + 1, cooked: postHtml(random, 60), post_number: 2, accepted_answer: id % 3 === 0, staff: id % 6 === 0 },
      ],
    },
    id,
    title: `${words(random, 7)} ${id}`,
    created_at: date,
    last_posted_at: date,
    posts_count: 2,
    like_count: id % 40,
    views: id % 5_000,
  });
}

/** A row of a Stack Exchange dump: questions, and after every third one its accepted answer. */
export function dumpRow(id: number, random: () => number): string {
  const body = escapeXml(postHtml(random, 150));
  const date = new Date(1_500_000_000_000 + id * 30_000).toISOString().slice(0, 23);
  if (id % 3 === 0) return `  <row Id="${id}" PostTypeId="2" ParentId="${id - 1}" CreationDate="${date}" Score="3" Body="${body}" />\n`;
  const accepted = id % 3 === 2 ? ` AcceptedAnswerId="${id + 1}"` : '';
  return `  <row Id="${id}" PostTypeId="1"${accepted} CreationDate="${date}" Score="${id % 30}" ViewCount="${id % 9000}" Body="${body}" Title="${words(random, 8)} ${id}" AnswerCount="1" LastActivityDate="${date}" />\n`;
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/\n/g, '&#xA;');
}
