// Checks TypeScript against the element's types, as strictly as it goes.
import { fileURLToPath } from "node:url";
import ts from "typescript";

export const path = (name) => fileURLToPath(new URL(name, import.meta.url));

const strict = {
  strict: true,
  noEmit: true,
  skipDefaultLibCheck: true,
  noUncheckedSideEffectImports: true,
  exactOptionalPropertyTypes: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: [],
};

/** What is wrong with a file, a line for each; `text` stands for what is in it, where it is not there. */
export function complaints(file, { text, ...options } = {}) {
  const host = ts.createCompilerHost({ ...strict, ...options });
  const { fileExists, readFile } = host;
  if (text !== undefined) {
    host.fileExists = (name) => name === file || fileExists(name);
    host.readFile = (name) => (name === file ? text : readFile(name));
  }
  const program = ts.createProgram([file], { ...strict, ...options }, host);
  return ts.getPreEmitDiagnostics(program).map(({ file: of, start, messageText }) => {
    const line = of ? `${of.fileName}:${of.getLineAndCharacterOfPosition(start).line + 1}: ` : "";
    return line + ts.flattenDiagnosticMessageText(messageText, "\n");
  });
}

/** The declarations of a file by name: the members' names of classes and interfaces, the texts of unions. */
export function declarations(file) {
  const found = {};
  for (const node of ts.createSourceFile(file, ts.sys.readFile(file), ts.ScriptTarget.ES2022).statements) {
    if (node.members) found[node.name.text] = [...new Set(node.members.map(({ name }) => name?.text).filter(Boolean))];
    else if (node.type?.types) found[node.name.text] = node.type.types.map(({ literal }) => literal.text);
  }
  return found;
}
