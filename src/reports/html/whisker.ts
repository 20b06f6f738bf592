import { html, type Markup } from "./markup.js";

interface Spot {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** A number and its interval as a dot on a line from 0 to 1, beside the number that says the same. */
export function whisker({ value, low, high }: Spot, tick?: number): Markup {
  const at = (share: number) => (4 + 112 * Math.min(1, Math.max(0, share))).toFixed(1);
  return html`<svg class="whisker" viewBox="0 0 120 12" aria-hidden="true"><line class="axis" x1="4" x2="116" y1="6" y2="6"/><line class="axis" x1="4" x2="4" y1="3" y2="9"/><line class="axis" x1="60" x2="60" y1="4" y2="8"/><line class="axis" x1="116" x2="116" y1="3" y2="9"/><line class="range" x1="${at(low)}" x2="${at(high)}" y1="6" y2="6"/>${tick !== undefined && html`<line class="truth" x1="${at(tick)}" x2="${at(tick)}" y1="0" y2="12"/>`}<circle class="dot" cx="${at(value)}" cy="6" r="3"/></svg>`;
}
