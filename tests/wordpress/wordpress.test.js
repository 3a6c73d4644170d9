// The WordPress plugin on Debian's WordPress. All of it on one site, which takes some seconds to start.
import { describe } from "node:test";
import { setUp } from "../e2e/page.js";
import { attackers } from "./attackers.js";
import { readers } from "./readers.js";
import { setUpSite, skip } from "./site.js";
import { writers } from "./writers.js";

describe("the WordPress plugin", { skip }, () => {
  setUp({});
  setUpSite();
  describe("for readers", readers);
  describe("for authors, editors and administrators", writers);
  describe("lets nothing through of authors who may not write HTML", attackers);
});
