import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

function childrenOf(node: Node): readonly Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}

export function elementsOf(node: Node, name?: string): Element[] {
  const own = 'tagName' in node && (name === undefined || node.tagName === name) ? [node] : [];
  return [...own, ...childrenOf(node).flatMap((child) => elementsOf(child, name))];
}

export function textContent(node: Node): string {
  return node.nodeName === '#text' && 'value' in node
    ? node.value
    : childrenOf(node).map(textContent).join('');
}

export function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.attrs.find((attr) => attr.name === name)?.value;
}
