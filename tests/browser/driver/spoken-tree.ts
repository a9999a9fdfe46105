/** What a screen reader is told: the browser's own accessibility tree, in ARIA's words for roles. */
import type { CDPSession } from 'playwright';

/** As `button "Close"`; a status with all it says. In the order of the tree. */
export type SpokenTree = string[];

/** The roles that a journey is told by; what only holds others is left out. */
const TOLD = new Set([
  'button',
  'checkbox',
  'combobox',
  'dialog',
  'heading',
  'landmark',
  'link',
  'radio',
  'searchbox',
  'status',
  'switch',
]);

interface AxNode {
  nodeId: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value?: string };
  childIds?: string[];
}

export async function chromiumTree(session: CDPSession): Promise<SpokenTree> {
  const answer = await session.send('Accessibility.getFullAXTree');
  const nodes = new Map((answer.nodes as AxNode[]).map((node) => [node.nodeId, node]));
  const textOf = (node: AxNode | undefined): string =>
    node?.role?.value === 'StaticText'
      ? (node.name?.value ?? '')
      : (node?.childIds ?? []).map((id) => textOf(nodes.get(id))).join('');
  const lines: SpokenTree = [];
  const walk = (node: AxNode | undefined): void => {
    const given = node?.role?.value ?? '';
    const role = IN_CHROMIUM[given] ?? given;
    if (node && !node.ignored && TOLD.has(role)) lines.push(line(role, node.name?.value ?? '', () => textOf(node)));
    for (const id of node?.childIds ?? []) walk(nodes.get(id));
  };
  walk((answer.nodes as AxNode[])[0]);
  return lines;
}

/** Firefox has one word for both. */
const IN_CHROMIUM: Record<string, string> = { main: 'landmark', navigation: 'landmark' };

/** Firefox's words for what ARIA calls otherwise. */
const IN_FIREFOX: Record<string, string> = {
  pushbutton: 'button',
  'toggle button': 'button',
  checkbutton: 'checkbox',
  radiobutton: 'radio',
  statusbar: 'status',
  entry: 'searchbox',
};

/** Privileged code for the browser's window, which gives the tree of the tab in front as JSON; '' while there is none. */
export const FIREFOX_TREE = `(() => {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const root = service.getAccessibleFor(gBrowser.selectedBrowser);
  const read = (node) => {
    const children = [];
    for (let child = node.firstChild; child; child = child.nextSibling) children.push(read(child));
    return { role: service.getStringRole(node.role), name: node.name ?? '', children };
  };
  return root ? JSON.stringify(read(root)) : '';
})()`;

interface FirefoxNode {
  role: string;
  name: string;
  children: FirefoxNode[];
}

export function firefoxTree(json: string): SpokenTree {
  const textOf = ({ role, name, children }: FirefoxNode): string =>
    role === 'text leaf' ? name : children.map(textOf).join('');
  const lines: SpokenTree = [];
  const walk = (node: FirefoxNode): void => {
    const role = IN_FIREFOX[node.role] ?? node.role;
    if (TOLD.has(role)) lines.push(line(role, node.name, () => textOf(node)));
    node.children.forEach(walk);
  };
  if (json !== '') walk(JSON.parse(json) as FirefoxNode);
  return lines;
}

function line(role: string, name: string, text: () => string): string {
  return `${role} "${(role === 'status' ? text() : name).replaceAll(/\s+/g, ' ').trim()}"`;
}
