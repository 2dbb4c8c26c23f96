import { type ChildProcess, spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A server that the documentation has a configuration for. */
export interface DocumentedServer {
  name: string;
  /** Serve a folder, with the configuration as documented but for its place, port and the site's path. */
  start(configs: string, scratch: string, folder: string, base: string, port: number): Promise<ChildProcess>;
}

const nginx: DocumentedServer = {
  name: 'nginx',
  async start(configs, scratch, folder, base, port) {
    const documented = await readFile(join(configs, 'nginx.conf'), 'utf8');
    const server = documented
      .replace('listen 80;', `listen ${port};`)
      .replaceAll('/srv/signpost', folder)
      .replace('error_page 404 /404.html', `error_page 404 ${base}404.html`);
    const conf = join(scratch, 'nginx.conf');
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${join(scratch, name)};`);
    await writeFile(
      conf,
      `pid ${join(scratch, 'nginx.pid')}; daemon off; events {} http { access_log off; ${temporary.join(' ')}\n${server}\n}`,
    );
    return spawn('nginx', ['-c', conf, '-e', 'stderr'], { stdio: 'inherit' });
  },
};

const caddy: DocumentedServer = {
  name: 'caddy',
  async start(configs, scratch, folder, base, port) {
    const documented = await readFile(join(configs, 'Caddyfile'), 'utf8');
    const file = join(scratch, 'Caddyfile');
    await writeFile(
      file,
      `{\n\tadmin off\n}\n${documented.replace('example.org', `:${port}`).replaceAll('/srv/signpost', folder).replace('* /404.html', `* ${base}404.html`)}`,
    );
    return spawn('caddy', ['run', '--config', file, '--adapter', 'caddyfile'], { stdio: ['ignore', 'inherit', 'ignore'] });
  },
};

/** The servers, by what is typed to start them. */
export const servers: readonly DocumentedServer[] = [nginx, caddy];
