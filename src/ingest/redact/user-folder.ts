import type { Around } from './around.ts';

/** Names of home folders that systems, images and machines of continuous integration give to nobody in particular. */
const NOBODYS = new Set(
  'shared public default all users user username yourname your_name your-name name me myuser someuser example guest test tester admin administrator root nobody runner runneradmin circleci travis jenkins gitlab-runner buildkite-agent builder build ci vsts vagrant ubuntu debian centos fedora rocky alpine arch ec2-user azureuser opc core pi odroid jovyan node app appuser nonroot coder codespace vscode gitpod docker container git linuxbrew homebrew airflow spark rstudio jupyter notebook postgres mysql mongodb redis elasticsearch kibana logstash grafana nginx www www-data apache tomcat wildfly jboss rails ruby deploy deployer ansible steam deck kali sandbox conda mambauser dev developer devuser scrapy superset hadoop zeppelin nextcloud homeassistant'.split(
    ' ',
  ),
);

/** A folder inside of a container, as a volume names it behind its colon, or a file of instructions does. */
const INSIDE =
  /(?:(?:-v|--volume|--mount)\b[^\n]*:|^[ \t]*(?:-[ \t]+)?["']?[\w./~$\\{}"'-]{2,}:)(?:\/(?:home|Users)\/)$|(?:^|\n)[ \t]*(?:WORKDIR|COPY|ADD|ENV|VOLUME|USER|RUN|ENTRYPOINT|CMD)\b[^\n]*$/;

/** Whether a home folder says who somebody is. */
export function isSomebodysFolder(name: string, { before }: Around): boolean {
  if (NOBODYS.has(name.toLowerCase()) || /^(?:all users|default user)$/i.test(name) || /^[$%{<]|^\.+$/.test(name)) return false;
  return !INSIDE.test(before.slice(before.lastIndexOf('\n') + 1));
}
