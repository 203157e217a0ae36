"""Drives a running LibreOffice Calc over UNO: calc.py PIPE fill|copy|paste|read ARGUMENT. Run by calc.ts."""
import json
import sys
import time

import uno
from com.sun.star.connection import NoConnectException


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    # The office needs seconds to come up; there is no event to wait for from outside.
    for _ in range(300):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.1)
    raise SystemExit("LibreOffice did not answer within 30 s")


def main(pipe, verb, argument):
    context = connect(pipe)
    create = context.ServiceManager.createInstanceWithContext
    desktop = create("com.sun.star.frame.Desktop", context)
    document = desktop.getCurrentComponent()
    if document is None:
        document = desktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, ())
    controller = document.CurrentController
    sheet = document.Sheets.getByIndex(0)
    if verb == "fill":
        for address, content in json.loads(argument).items():
            cell = sheet.getCellRangeByName(address)
            if isinstance(content, str):
                cell.String = content
            else:
                cell.Value = content
    elif verb in ("copy", "paste"):
        controller.select(sheet.getCellRangeByName(argument))
        dispatcher = create("com.sun.star.frame.DispatchHelper", context)
        dispatcher.executeDispatch(controller.Frame, f".uno:{verb.capitalize()}", "", 0, ())
    elif verb == "read":
        cells = sheet.getCellRangeByName(argument)
        rows, columns = cells.Rows.Count, cells.Columns.Count
        at = cells.getCellByPosition
        print(json.dumps([[[at(x, y).String, at(x, y).Type.value] for x in range(columns)] for y in range(rows)]))


main(*sys.argv[1:4])
