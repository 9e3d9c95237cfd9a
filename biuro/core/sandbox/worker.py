"""The side of the process apart: reads jobs from standard input, writes answers to standard output.

A job is a line of JSON (options, seconds, size) and `size` bytes; an answer is a line of JSON (size or error) and its
bytes. The end of standard input, or of the time of a job, ends the process, so none outlives the application.
"""

import importlib
import json
import os
import resource
import signal
import sys

FORBIDDEN = ("socket.", "subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.fork")
MARGIN = 2  # seconds after which a job ends itself, should the application have died before killing it


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


def serve(function, source, target):
    """Answer jobs until the source ends."""
    while line := source.readline():
        header = json.loads(line)
        signal.alarm(int(header["seconds"]) + MARGIN)
        reply, result = answer(function, header, source.read(header["size"]))
        signal.alarm(0)
        target.write(json.dumps(reply).encode() + b"\n" + result)
        target.flush()


def main(target, memory):
    """Load the function "module:function", confine the process, serve."""
    channel = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints must not mix with the answers
    module, name = target.split(":")
    function = getattr(importlib.import_module(module), name)
    confine(int(memory))
    serve(function, sys.stdin.buffer, channel)


if __name__ == "__main__":
    main(*sys.argv[1:])
