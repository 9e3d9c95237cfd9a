"""The side of the process apart: reads jobs from standard input, writes answers to standard output.

A job is a line of JSON (options, seconds, size, last) and `size` bytes; an answer is a line of JSON (size or error) and
its bytes. One process imports what the jobs need, says so by an empty line and never looks at content; a child of it
confines itself and does the jobs. After a failed job, the time of a job or its quota the next child begins at once,
untouched. A child that dies in another way ends the whole process, so that nobody can try again on the same addresses.
The end of standard input ends both, so neither outlives the application.
"""

import gc
import importlib
import json
import os
import resource
import shutil
import signal
import sys

FORBIDDEN = ("socket.", "subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.fork")
NEXT = 75  # the exit code of a child after which another may begin
COLLECT = (50_000, 10, 10)  # jobs are short: the collector of garbage took a third of a long document's time


def refuse(event, args):
    """Audit hook: content under examination may not reach the network or start programs."""
    if event.startswith(FORBIDDEN):
        raise PermissionError(f"{event} is forbidden here")


def confine(memory):
    """Limit the address space in bytes, forbid core dumps; an audit hook cannot be taken away again."""
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    sys.addaudithook(refuse)


def answer(function, header, payload):
    """Return (line for the application, bytes) of one job; an exception becomes its name and text."""
    try:
        result = function(header["options"], payload)
    except Exception as fault:  # whatever hostile content provokes is an answer
        return {"size": 0, "error": f"{type(fault).__name__}: {fault}"[:500]}, b""
    return {"size": len(result)}, result


def send(target, reply, result=b""):
    """Write an answer."""
    target.write(json.dumps(reply).encode() + b"\n" + result)
    target.flush()


def serve(function, source, target):
    """Answer jobs; return 0 when the source ended, NEXT when another child is to go on."""
    while line := source.readline():
        header = json.loads(line)
        payload = source.read(header["size"])
        signal.setitimer(signal.ITIMER_REAL, header["seconds"])
        reply, result = answer(function, header, payload)
        signal.setitimer(signal.ITIMER_REAL, 0)
        send(target, reply, result)
        if header["last"] or "error" in reply:
            return NEXT
    return 0


def child(function, memory, channel):
    """Do jobs in a confined child; return how it ended, as exit codes say it (negative: a signal)."""
    number = os.fork()
    if number:
        return os.waitstatus_to_exitcode(os.waitpid(number, 0)[1])
    code = 1
    try:
        confine(memory)
        code = serve(function, sys.stdin.buffer, channel)
    finally:
        os._exit(code)


def main(target, memory):
    """Load the function "module:function", then let one child after another serve."""
    channel = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints must not mix with the answers
    module, name = target.split(":")
    function = getattr(importlib.import_module(module), name)
    gc.freeze()
    gc.set_threshold(*COLLECT)
    channel.write(b"\n")
    channel.flush()
    while (ended := child(function, int(memory), channel)) in (NEXT, -signal.SIGALRM):
        if ended != NEXT:
            send(channel, {"size": 0, "error": "out of time, killed by a limit"})
    return abs(ended)


if __name__ == "__main__":
    target, memory, folder = sys.argv[1:]
    try:
        sys.exit(main(target, memory))
    finally:
        shutil.rmtree(folder, ignore_errors=True)  # its own; a library that was killed left files there
