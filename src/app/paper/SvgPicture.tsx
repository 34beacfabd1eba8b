/** Markup of the SVG painter as an element of the page. */
import { useLayoutEffect, useRef } from 'react';
import { escapeXml } from '../../base/paint/paint-svg.ts';

interface SvgPictureProps {
  readonly markup: string;
  readonly width: number;
  readonly height: number;
  /** What it is, for who does not see it; '' for what is said beside it. */
  readonly name: string;
  readonly className?: string;
}

export const SvgPicture = ({ markup, width, height, name, className }: SvgPictureProps) => {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const role = name === '' ? 'aria-hidden="true"' : `role="img" aria-label="${escapeXml(name)}"`;
    const text = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ${role} text-rendering="geometricPrecision"><svg width="${width}" height="${height}" overflow="hidden">${markup}</svg></svg>`;
    const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml');
    host.current?.replaceChildren(document.importNode(documentElement, true));
  }, [markup, width, height, name]);
  return <div ref={host} className={className} dir="ltr" />;
};
