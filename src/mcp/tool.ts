import type { McpServer } from '@modelcontextprotocol/server';
import type { z } from 'zod';

/** A question that an assistant can put to the knowledge base. */
export interface Tool<Input extends z.ZodObject, Output extends z.ZodObject> {
  name: string;
  title: string;
  /** What it does and when to use it, for the assistant. */
  description: string;
  input: Input;
  output: Output;
  /**
   * Answer it, as data and as text that says the same.
   *
   * @throws Error with what the assistant should do instead
   */
  run(input: z.output<Input>): Promise<{ data: z.output<Output>; text: string }>;
}

/** None changes anything, and none asks anything but the built site. */
const annotations = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

/** Offer a tool on a server. What it throws goes to the assistant as the result of the call. */
export function offer<Input extends z.ZodObject, Output extends z.ZodObject>(server: McpServer, tool: Tool<Input, Output>): void {
  const { name, title, description, input, output } = tool;
  // Without its type parameters the schema is one of any input, which the server has checked before it calls.
  const inputSchema: z.ZodObject = input;
  server.registerTool(name, { title, description, inputSchema, outputSchema: output, annotations }, async (args) => {
    const { data, text } = await tool.run(args as z.output<Input>);
    return { content: [{ type: 'text', text }], structuredContent: data };
  });
}
