"""The tests: they run here, and the program they try runs elsewhere. Each call of it crosses as plain data."""

import ast
import builtins
import json
import os
import sys


OUTPUT = open(1, "w", encoding="utf-8", errors="backslashreplace", closefd=False)


def main(fd, nonce, start):
    # Test code may print; nothing reads it.
    sys.stdout = OUTPUT
    if hasattr(sys, "set_int_max_str_digits"):
        sys.set_int_max_str_digits(0)
    owner = Channel(fd, nonce)
    direct = "program_nonce" in start
    remote = Remote(Direct(start) if direct else Relayed(owner))
    try:
        verdict = (remote.line.load() if direct else None) or judge(remote, start)
    except ProgramEnded as end:
        verdict = {"ended": end.args[0]}
    owner.send(json.dumps({"verdict": verdict}))
    os._exit(0)


def judge(remote, start):
    source, entry = start["source"], start.get("entry")
    try:
        tree = ast.parse(source)
    except SyntaxError as error:
        return {"broken": "SyntaxError: %s (line %s)" % (error.msg, error.lineno)}
    space = {"__name__": "tests", "__builtins__": builtins}
    load_starter(space, start.get("starter"), entry)
    bind(space, tree, remote, entry)
    asserts = [node for node in ast.walk(tree) if isinstance(node, ast.Assert)]
    asserts.sort(key=lambda node: (node.lineno, node.col_offset))
    looped = any(
        isinstance(inner, ast.Assert)
        for node in ast.walk(tree)
        if isinstance(node, (ast.For, ast.While, ast.comprehension))
        for inner in ast.walk(node)
    )
    total = None if looped or not asserts else len(asserts)
    try:
        exec(compile(tree, "tests", "exec"), space)
        if "check" in space and not calls_check(tree) and callable(space["check"]):
            space["check"](space.get("candidate") or remote.named(entry or "candidate"))
    except BaseException as error:
        if remote.ended is None:
            return failure(error, remote, asserts, total)
    if remote.ended is not None:
        return {"ended": remote.ended, "failing": {"number": remote.calls, "input": short(remote.asked)}}
    return {"passed": total if total is not None else remote.calls, "tests": total}


def load_starter(space, starter, entry):
    """The prompt's own imports and helper functions: the tests may use them, and the program's are not theirs."""
    if not starter:
        return
    try:
        exec(compile(starter, "starter", "exec"), space)
    except BaseException:
        return
    if entry:
        space.pop(entry, None)


def bind(space, tree, remote, entry):
    """Names that the tests use and nobody defines are the program's."""
    if entry:
        space[entry.rpartition(".")[2]] = space["candidate"] = remote.named(entry)
    defined = set(space) | set(dir(builtins))
    used = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            (used.append if isinstance(node.ctx, ast.Load) else defined.add)(node.id)
        elif isinstance(node, (ast.FunctionDef, ast.ClassDef, ast.AsyncFunctionDef)):
            defined.add(node.name)
        elif isinstance(node, ast.arg):
            defined.add(node.arg)
        elif isinstance(node, ast.alias):
            defined.add((node.asname or node.name).partition(".")[0])
        elif isinstance(node, ast.ExceptHandler) and node.name:
            defined.add(node.name)
    for name in used:
        if name not in defined:
            space[name] = remote.named(name)


def calls_check(tree):
    return any(
        isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "check"
        for statement in tree.body
        if not isinstance(statement, (ast.FunctionDef, ast.ClassDef))
        for node in ast.walk(statement)
    )


def failure(error, remote, asserts, total):
    line = last_line(error)
    found = next((node for node in asserts if node.lineno <= (line or 0) <= node.end_lineno), None)
    number = asserts.index(found) + 1 if found in asserts else max(1, remote.calls)
    passed = number - 1
    shown = {"number": number, "input": short(ast.unparse(found.test) if found else "line %s of the tests" % line)}
    about = {"passed": passed, "tests": total, "failing": shown}
    raised = remote.raised and remote.raised[0] is error and remote.raised[1]
    if raised:
        return {**about, "raised": raised}
    if isinstance(error, AssertionError):
        if found is not None and isinstance(found.test, ast.Compare) and isinstance(found.test.ops[0], ast.Eq):
            shown["input"] = short(ast.unparse(found.test.left))
            shown["expected"] = short(ast.unparse(found.test.comparators[0]))
        shown["got"] = text_of(remote.last)
        return {**about, "failed": short(str(error)) or "the assertion does not hold"}
    message = "%s: %s" % (type(error).__name__, error)
    if remote.calls == 0 or isinstance(error, ImportError):
        return {"broken": short(message)}
    shown["got"] = text_of(remote.last)
    return {**about, "failed": short("the tests raised " + message)}


def last_line(error):
    if isinstance(error, RecursionError):
        return None
    found, trace = None, error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == "tests":
            found = trace.tb_lineno
        trace = trace.tb_next
    return found


def short(text):
    return text if len(text) <= 300 else text[:297] + "..."


def text_of(value):
    """Without the digits of integers so long that writing them costs more than the tests."""
    if not hasattr(sys, "set_int_max_str_digits"):
        return short(repr(value))
    sys.set_int_max_str_digits(4300)
    try:
        return short(repr(value))
    except ValueError:
        return "a value with a very long integer"
    finally:
        sys.set_int_max_str_digits(0)
