import type { Jurisdiction } from "./jurisdictions.js";

/** Regions of AWS by the country they stand in; the member states of the EU are one jurisdiction. */
const REGIONS: Readonly<Record<string, Jurisdiction>> = {
  "us-east-1": "us",
  "us-east-2": "us",
  "us-west-1": "us",
  "us-west-2": "us",
  "us-gov-east-1": "us",
  "us-gov-west-1": "us",
  "ca-central-1": "ca",
  "ca-west-1": "ca",
  "mx-central-1": "mx",
  "sa-east-1": "br",
  "eu-west-1": "eu",
  "eu-west-2": "uk",
  "eu-west-3": "eu",
  "eu-central-1": "eu",
  "eu-central-2": "ch",
  "eu-north-1": "eu",
  "eu-south-1": "eu",
  "eu-south-2": "eu",
  "eusc-de-east-1": "eu",
  "me-south-1": "bh",
  "me-central-1": "ae",
  "il-central-1": "il",
  "af-south-1": "za",
  "ap-south-1": "in",
  "ap-south-2": "in",
  "ap-southeast-1": "sg",
  "ap-southeast-2": "au",
  "ap-southeast-3": "id",
  "ap-southeast-4": "au",
  "ap-southeast-5": "my",
  "ap-southeast-6": "nz",
  "ap-southeast-7": "th",
  "ap-northeast-1": "jp",
  "ap-northeast-2": "kr",
  "ap-northeast-3": "jp",
  "ap-east-1": "hk",
  "ap-east-2": "tw",
  "cn-north-1": "cn",
  "cn-northwest-1": "cn",
};

const BEDROCK =
  /^bedrock-(?:runtime|runtime-fips|mantle)\.([a-z\d-]+)\.(?:amazonaws\.com(?:\.cn)?|amazonaws\.eu|api\.aws)$/;

/** The region in the host name of a Bedrock endpoint; undefined for any other host. */
export function bedrockRegion(host: string): string | undefined {
  return BEDROCK.exec(host)?.[1];
}

export function jurisdictionOfAws(region: string): Jurisdiction {
  return REGIONS[region] ?? "unknown";
}
