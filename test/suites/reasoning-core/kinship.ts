import { Family } from "./family.js";
import { type Checks, inOrder, must, only, range } from "./solve.js";

const zawadi = new Family()
  .women("mother of Zawadi", "Bettina")
  .children(["grandparents"], "mother of Zawadi", "Anton")
  .children(["mother of Zawadi"], "Zawadi")
  .children(["Anton"], "Bettina");

/** Ciro is one of the boys. */
function siblingsOfCiro(): string {
  const families = range(1, 12).flatMap((boys) =>
    range(0, 12).map((girls) => ({ all: boys + girls, sisters: girls, brothersOfAGirl: boys })),
  );
  const fit = families.filter((f) => f.sisters === 3 && f.brothersOfAGirl === 2);
  return String(only(fit.map((f) => f.all)));
}

const deniz = new Family()
  .women("Deniz", "Gül", "Inci")
  .men("Efe", "Hakan")
  .couple("Deniz", "Efe")
  .couple("Gül", "Hakan")
  .children(["parents of Efe"], "Efe", "Gül")
  .children(["Inci"], "Hakan");

/** The boy's mother is whoever is the only daughter of Kamala's father. */
function boyToKamala(): string {
  const family = new Family().women("Kamala").men("boy").children(["father of Kamala"], "Kamala");
  const daughter = only(family.only("female", family.childrenOf("father of Kamala")));
  return only(family.children([daughter], "boy").relations("boy", "Kamala"));
}

const ulick = new Family()
  .women("Maeve", "Niamh", "Quilla", "Renske", "Tineke")
  .men("Lorcan", "Oisín", "Pascal", "Sjoerd", "Ulick")
  .children(["Lorcan", "Maeve"], "Niamh", "Oisín")
  .children(["Niamh", "Pascal"], "Quilla")
  .children(["Sjoerd", "Tineke"], "Renske")
  .children(["Oisín", "Renske"], "Ulick");

function mothersFather(): string {
  const mother = only(ulick.only("female", ulick.parentsOf("Ulick")));
  return only(ulick.only("male", ulick.parentsOf(mother)));
}

const boyan = new Family()
  .children(["Vasil", "Xenia"], "Yana")
  .children(["Zlata", "first husband of Zlata"], "Andrei")
  .children(["Vasil", "Zlata"], "Boyan")
  .couple("Vasil", "Zlata");

/** Full siblings share both parents, half siblings one; step-siblings none, theirs are married. */
function tie(family: Family, a: string, b: string): string {
  const shared = family.parentsOf(a).filter((parent) => family.parentsOf(b).includes(parent));
  if (shared.length > 0) return shared.length === 2 ? "full" : "half";
  return family.along(a, "parent", "spouse", "child").includes(b) ? "step" : "none";
}

const klara = new Family()
  .women("Hedda", "Klara", "Lone")
  .men("Ivo", "Jens", "Mads")
  .children(["parents of Hedda"], "Hedda", "Ivo")
  .children(["Hedda"], "Jens")
  .children(["Jens"], "Klara")
  .children(["Ivo"], "Lone")
  .children(["Lone"], "Mads");

const unnamed = (n: number, of: string) => range(1, n).map((i) => `child ${i} of ${of}`);
const paz = new Family()
  .children(["Rosa", "Silvio"], "Teo", "Uma", "Vera")
  .children(["parents of Wanda"], "Wanda", "Xavi")
  .children(["Teo", "Wanda"], "Paz", "Quino")
  .children(["Uma", "Bruno"], ...unnamed(3, "Uma"))
  .children(["Vera", "Xavi"], ...unnamed(4, "Vera"))
  .children(["parents of Bruno"], "Bruno", "sister of Bruno")
  .children(["sister of Bruno"], ...unnamed(2, "Bruno's sister"));

const noor = new Family()
  .women("Noor", "Parvin", "Roya", "Taraneh")
  .men("Omid", "Qasim", "Soheil", "Vahid")
  .children(["Omid"], "Noor")
  .children(["Parvin"], "Omid")
  .children(["parents of Parvin"], "Parvin", "Qasim")
  .children(["Qasim"], "Roya", "Soheil")
  .children(["Soheil"], "Taraneh")
  .couple("Taraneh", "Vahid");

const crossed = new Family()
  .women("Ilinca", "Jovana", "Lidija")
  .men("Goran", "Hristo", "Kiril")
  .children(["Goran", "first wife of Goran"], "Hristo")
  .children(["Ilinca", "first husband of Ilinca"], "Jovana")
  .couple("Goran", "Jovana")
  .couple("Hristo", "Ilinca")
  .children(["Goran", "Jovana"], "Kiril")
  .children(["Hristo", "Ilinca"], "Lidija");

const kiril = crossed.relations("Kiril", "Lidija");

const selin = new Family()
  .children(["Cemal", "Defne"], "Emre", "Fatma", "Hasan")
  .children(["Ilyas", "Jale"], "Kemal", "Leyla")
  .children(["Emre", "Leyla"], "Selin", "Burak")
  .children(["Fatma", "Murat"], "Nil", "Orhan")
  .children(["Hasan", "Pelin"], "Rana")
  .children(["Pelin", "first husband of Pelin"], "Sinan")
  .children(["Kemal", "Tuba"], "Umut")
  .children(["Rana"], "Vildan")
  .children(["parents of Murat"], "Murat", "brother of Murat")
  .children(["brother of Murat"], "Yusuf");

const cousins = (family: Family, of: string) => family.along(of, "parent", "sibling", "child");

export const kinship: Checks = {
  "reasoning-core/kinship-01": () => only(zawadi.relations("Bettina", "Zawadi")),
  "reasoning-core/kinship-02": siblingsOfCiro,
  "reasoning-core/kinship-03": () => only(deniz.relations("Inci", "Gül")),
  "reasoning-core/kinship-04": boyToKamala,
  "reasoning-core/kinship-05": mothersFather,
  "reasoning-core/kinship-06": must([boyan], {
    "Boyan is a half-brother of both Yana and Andrei.": (f) =>
      tie(f, "Boyan", "Yana") === "half" && tie(f, "Boyan", "Andrei") === "half",
    "Boyan is a half-brother of Yana and a stepbrother of Andrei.": (f) =>
      tie(f, "Boyan", "Yana") === "half" && tie(f, "Boyan", "Andrei") === "step",
    "Boyan is a full brother of Yana.": (f) => tie(f, "Boyan", "Yana") === "full",
    "Yana and Andrei are half-siblings.": (f) => tie(f, "Yana", "Andrei") === "half",
  }),
  "reasoning-core/kinship-07": () => only(klara.relations("Lone", "Klara")),
  "reasoning-core/kinship-08": () => String(cousins(paz, "Paz").length),
  "reasoning-core/kinship-09": must([noor], {
    "Taraneh is Noor's second cousin.": (f) =>
      f.relations("Taraneh", "Noor").includes("second cousin"),
    "Soheil is Noor's second cousin.": (f) =>
      f.relations("Soheil", "Noor").includes("second cousin"),
    "Taraneh is Omid's niece.": (f) => f.relations("Taraneh", "Omid").includes("niece"),
    "Roya is Noor's aunt.": (f) => f.relations("Roya", "Noor").includes("aunt"),
    "Qasim is Noor's grandfather.": (f) => f.relations("Qasim", "Noor").includes("grandfather"),
  }),
  "reasoning-core/kinship-10": must([kiril], {
    "He is both her uncle and her nephew.": (terms) =>
      terms.includes("uncle") && terms.includes("nephew"),
    "He is her uncle, but not her nephew.": (terms) =>
      terms.includes("uncle") && !terms.includes("nephew"),
    "He is her nephew, but not her uncle.": (terms) =>
      !terms.includes("uncle") && terms.includes("nephew"),
    "He is her first cousin, and nothing else.": (terms) =>
      terms.every((term) => term === "first cousin"),
  }),
  "reasoning-core/kinship-11": () => inOrder(cousins(selin, "Selin")),
};
