import type { Claim } from "./claim.js";

/** What a claim states, for people: "79.8", "at least 500", "4 to 64", words, or nothing. */
export function statedText({ stated }: Claim): string {
  switch (stated.form) {
    case "figure":
      return stated.bound === undefined
        ? stated.figure.text
        : `${stated.bound} ${stated.figure.text}`;
    case "range":
      return `${stated.low} to ${stated.high}`;
    case "wording":
      return stated.text;
    case "none":
      return "";
  }
}
