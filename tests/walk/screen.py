# SPDX-FileCopyrightText: 2026 The Assay authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A screen of its own with a small window manager, and a hand for it: real keys, clicks and pictures."""

import os
import subprocess
from pathlib import Path


class Screen:
    """Xvfb with openbox. Use it in a with statement."""

    def __init__(self, width, height, pictures):
        self.size = (width, height)
        self._pictures = Path(pictures)
        self._count = 0
        self._processes = []
        self.display = None

    def __enter__(self):
        self._pictures.mkdir(parents=True, exist_ok=True)
        reading, writing = os.pipe()
        width, height = self.size
        self._processes.append(subprocess.Popen(
            ['Xvfb', '-displayfd', str(writing), '-screen', '0', f'{width}x{height}x24', '-nolisten', 'tcp'],
            pass_fds=[writing], stderr=subprocess.DEVNULL))
        os.close(writing)
        with os.fdopen(reading) as pipe:
            self.display = ':' + pipe.readline().strip()
        self._processes.append(subprocess.Popen(['openbox'], env=self.environment(), stderr=subprocess.DEVNULL))
        return self

    def __exit__(self, *_):
        for process in reversed(self._processes):
            process.terminate()
            process.wait()

    def environment(self):
        return {**os.environ, 'DISPLAY': self.display}

    def _xdotool(self, *arguments):
        subprocess.run(['xdotool', *map(str, arguments)], env=self.environment(), check=True,
                       stdout=subprocess.DEVNULL)

    def key(self, *keys):
        """Presses keys by their X names, such as Return or ctrl+f, one after the other."""
        self._xdotool('key', '--clearmodifiers', *keys)

    def type(self, text):
        self._xdotool('type', '--delay', '15', text)

    def click(self, place, button=1, held=None, times=1):
        """Clicks at (x, y), with a key held, such as shift."""
        self._xdotool('mousemove', *place)
        if held:
            self._xdotool('keydown', held)
        self._xdotool('click', '--repeat', times, '--delay', '60', button)
        if held:
            self._xdotool('keyup', held)

    def move(self, place):
        self._xdotool('mousemove', *place)

    def picture(self, name):
        """Takes the next numbered picture and returns its path."""
        self._count += 1
        path = self._pictures / f'{self._count:02d}-{name}.png'
        subprocess.run(['import', '-window', 'root', str(path)], env=self.environment(), check=True)
        return path
