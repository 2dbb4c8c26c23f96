import type { Options } from '../command/options.ts';
import { openBytes, openFile } from '../input/open-capture.ts';
import { createDrafter, type Drafted, type DraftTask, type ReferenceTask } from '../place/draft-post.ts';
import { type Conversion, convertCapture, type Told } from '../read/convert-capture.ts';
import { createPictureCopies } from '../read/picture-copies.ts';
import type { CaptureFile, ReadingHand } from '../read/reading.ts';
import { createWording, type WordingSource } from '../wording.ts';
import { createWriter } from '../write/write-entries.ts';

/** What whoever works has to know of a run. It can be sent to another thread. */
export interface Work {
  site: WordingSource;
  options: Pick<Options, 'format' | 'as' | 'captured' | 'images' | 'host' | 'out'>;
  /** Whether anything is written, and kept. */
  write: boolean;
  /** A digest of what else decides what follows from a capture. */
  context: string;
}

/** Something to do that follows from itself alone. */
export type Task = { read: CaptureFile } | { draft: DraftTask } | { reference: ReferenceTask } | 'finish';

/** What is told of a task. */
export type Said = Told | Drafted;

/** Does what follows from one capture or one post alone: reads, converts and masks captures, makes drafts and writes them. */
export interface Hand extends ReadingHand {
  do(task: Task): AsyncGenerator<Said>;
}

/** Make a hand. */
export async function createHand({ site, options, write, context }: Work): Promise<Hand> {
  const wording = createWording(site, options.host);
  const copies = options.images ? createPictureCopies(options.images, !write) : undefined;
  const conversion: Conversion = { ...options, wording, copies };
  const writer = await createWriter(options.out, write);
  const drafter = createDrafter({ wording, writer, keeps: write, context });

  async function* read({ name, encoding, bytes, root }: CaptureFile): AsyncGenerator<Told> {
    if (bytes) yield* convertCapture(openBytes(name, bytes, encoding), conversion, { root });
    else for await (const capture of openFile(name)) yield* convertCapture(capture, conversion, { root });
  }

  return {
    convert: (capture, circumstances, format = options.format) => convertCapture(capture, { ...conversion, format }, circumstances),
    async *do(task) {
      if (task === 'finish') await writer.finish();
      else if ('read' in task) yield* read(task.read);
      else if ('draft' in task) yield await drafter.draft(task.draft);
      else yield await drafter.reference(task.reference);
    },
  };
}
