import type { Jurisdiction } from "./jurisdictions.js";

/** Regions of Azure by the country they stand in; the member states of the EU are one jurisdiction. */
const REGIONS: readonly (readonly [Jurisdiction, readonly string[]])[] = [
  [
    "us",
    [
      "eastus",
      "eastus2",
      "eastus3",
      "centralus",
      "northcentralus",
      "southcentralus",
      "westcentralus",
      "westus",
      "westus2",
      "westus3",
    ],
  ],
  [
    "eu",
    [
      "northeurope",
      "westeurope",
      "austriaeast",
      "belgiumcentral",
      "denmarkeast",
      "francecentral",
      "francesouth",
      "germanynorth",
      "germanywestcentral",
      "italynorth",
      "polandcentral",
      "spaincentral",
      "swedencentral",
      "swedensouth",
    ],
  ],
  ["uk", ["uksouth", "ukwest"]],
  ["ch", ["switzerlandnorth", "switzerlandwest"]],
  ["no", ["norwayeast", "norwaywest"]],
  ["ca", ["canadacentral", "canadaeast"]],
  ["mx", ["mexicocentral"]],
  ["br", ["brazilsouth", "brazilsoutheast"]],
  ["cl", ["chilecentral"]],
  ["hk", ["eastasia"]],
  ["sg", ["southeastasia"]],
  ["tw", ["taiwannorth"]],
  ["jp", ["japaneast", "japanwest"]],
  ["kr", ["koreacentral", "koreasouth"]],
  ["in", ["centralindia", "southindia", "westindia", "jioindiacentral", "jioindiawest"]],
  ["my", ["malaysiawest"]],
  ["id", ["indonesiacentral"]],
  ["au", ["australiacentral", "australiacentral2", "australiaeast", "australiasoutheast"]],
  ["nz", ["newzealandnorth"]],
  ["ae", ["uaecentral", "uaenorth"]],
  ["qa", ["qatarcentral"]],
  ["il", ["israelcentral"]],
  ["za", ["southafricanorth", "southafricawest"]],
];

/** The region in the host name of a serverless endpoint, NAME.REGION.models.ai.azure.com. */
export function azureRegion(host: string): string | undefined {
  return /^[a-z\d-]+\.([a-z\d]+)\.models\.ai\.azure\.com$/.exec(host)?.[1];
}

export function jurisdictionOfAzure(region: string): Jurisdiction {
  return REGIONS.find(([, names]) => names.includes(region))?.[0] ?? "unknown";
}
