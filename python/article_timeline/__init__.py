"""Timelines of news articles: checks, converts and prerenders documents.

Each function is a command of the command line `timeline`, which runs as WebAssembly. It reads and writes no files.
"""

import json
import os
import sys
import tempfile
from pathlib import Path

import wasmtime

__all__ = ["TimelineError", "check", "prerender", "to_document", "to_table"]


class TimelineError(Exception):
    """What cannot be done with a document. The message lists its problems, each with its place and the remedy."""


_loaded = None


def _module():
    """The compiled module. The first use takes a second or more; wasmtime keeps the result for the next program."""
    global _loaded
    if _loaded is None:
        config = wasmtime.Config()
        try:
            config.cache = True
        except wasmtime.WasmtimeError:
            pass  # The folder for caches cannot be written, so every program compiles anew.
        engine = wasmtime.Engine(config)
        linker = wasmtime.Linker(engine)
        linker.define_wasi()
        wasm = Path(__file__).with_name("timeline.wasm").read_bytes()
        _loaded = engine, linker, wasmtime.Module(engine, wasm)
    return _loaded


def _run(arguments, wasi):
    """Runs a command, and returns its exit status."""
    engine, linker, module = _module()
    store = wasmtime.Store(engine)
    wasi.argv = arguments
    store.set_wasi(wasi)
    try:
        linker.instantiate(store, module).exports(store)["_start"](store)
    except wasmtime.ExitTrap as ended:
        return ended.code
    return 0


def _command(words, content, most):
    """The output of a command for a text or bytes. Its status tells of problems with 1, an error too if `most` is 0."""
    with tempfile.TemporaryDirectory() as folder:
        given, output, said = (Path(folder, name) for name in ("given", "output", "said"))
        given.write_bytes(content.encode() if isinstance(content, str) else bytes(content))
        wasi = wasmtime.WasiConfig()
        wasi.stdin_file, wasi.stdout_file, wasi.stderr_file = str(given), str(output), str(said)
        status = _run(["timeline", *words, "--", "-"], wasi)
        if status > most:
            raise TimelineError(said.read_bytes().decode().rstrip())
        return output.read_bytes().decode()


def _options(options):
    """Arguments for named options. An option with its value is one word, so that no value is taken for an option."""
    for name, value in options.items():
        option = "--" + name.rstrip("_").replace("_", "-")
        if value is True:
            yield option
        elif value is not None and value is not False:
            yield f"{option}={value}"


def check(content, *, from_=None, lang=None):
    """The problems of a document, as a list of dictionaries with `path`, `line`, `column` and `message`.

    `content` is a document, or a timeline in another format: a string, or the bytes of a file. `from_` names its
    format: "auto", "article-timeline", "timelinejs" or "csv". `lang` is the language of a file that does not state it.
    """
    words = ["check", "--format=json", *_options({"from": from_, "lang": lang})]
    return [_without_file(problem) for problem in json.loads(_command(words, content, 1))]


def to_document(content, *, from_=None, lang=None):
    """A table or a timeline in another format as a document, None if there is nothing in it; and what could not be converted."""
    output = _command(["import", *_options({"from": from_, "lang": lang})], content, 1)
    return json.loads(output) if output else None, check(content, from_=from_, lang=lang)


def to_table(content, *, from_=None, lang=None):
    """A document as a table in CSV, which `to_document` reads back, None if the document is unusable; and the problems.

    The problems are those of the document, and everything that a table cannot hold.
    """
    words = ["export", "--format=json", *_options({"from": from_, "lang": lang})]
    written = json.loads(_command(words, content, 1))
    return written["table"], [_without_file(problem) for problem in written["problems"]]


def _without_file(problem):
    return {key: value for key, value in problem.items() if key != "file"}


def prerender(content, **options):
    """The HTML that shows a timeline in a page, as `timeline prerender` prints it.

    Options have the names of the command's, such as `base="/article-timeline/"`, `permalink="dam"`, `no_json_ld=True`.
    A document with problems raises TimelineError.
    """
    return _command(["prerender", *_options(options)], content, 0)


def _main():
    """The command line `article-timeline`, with the files of this machine."""
    wasi = wasmtime.WasiConfig()
    wasi.inherit_stdin()
    wasi.inherit_stdout()
    wasi.inherit_stderr()
    here = Path.cwd()
    wasi.preopen_dir(here.anchor, "/")
    wasi.env = [("PWD", "/" + here.relative_to(here.anchor).as_posix()), *_given("COLUMNS", "NO_COLOR")]
    sys.exit(_run(["article-timeline", *sys.argv[1:]], wasi))


def _given(*names):
    """Variables of the environment, as far as they are set."""
    return [(name, os.environ[name]) for name in names if name in os.environ]
