/// <reference lib="dom" />
import { liveCharts } from "./charts.js";
import { comparePage } from "./compare.js";
import { byId } from "./dom.js";
import { followDatabase } from "./live.js";
import { sortTables } from "./sort.js";
import { tasksPage } from "./tasks.js";

const { page, live } = document.body.dataset;

const failed = (error: unknown) => {
  byId("status").classList.add("shown");
  byId("status").textContent = error instanceof Error ? error.message : String(error);
};

function enliven(): void {
  sortTables(document);
  liveCharts();
}

if (page === "tasks") tasksPage().catch(failed);
else if (page === "compare") comparePage().catch(failed);
else enliven();
if (live !== undefined) followDatabase(enliven);
