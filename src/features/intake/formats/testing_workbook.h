#pragma once
// For tests: the parts of a small workbook, to be changed before it is written.
#include "features/intake/formats/testing_zip.h"

#include <map>

namespace regard::intake
{
struct TestWorkbook
{
    std::map<std::string, std::string> parts{
        {"[Content_Types].xml", "<Types/>"},
        {"_rels/.rels",
         R"(<Relationships><Relationship Id="rId1" Type="http://x/officeDocument" Target="xl/workbook.xml"/></Relationships>)"},
        {"xl/workbook.xml",
         R"(<workbook xmlns:r="r"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>)"},
        {"xl/_rels/workbook.xml.rels",
         R"(<Relationships><Relationship Id="rId1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/>
<Relationship Id="rId2" Type="http://x/worksheet" Target="/xl/worksheets/sheet2.xml"/>
<Relationship Id="rId3" Type="http://x/styles" Target="styles.xml"/>
<Relationship Id="rId4" Type="http://x/sharedStrings" Target="sharedStrings.xml"/></Relationships>)"},
        {"xl/styles.xml", R"(<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy\ hh:mm"/></numFmts>
<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="20"/><xf numFmtId="46"/></cellXfs></styleSheet>)"},
    };

    static std::string sheet(std::string const& rows)
    {
        return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
    }

    std::string write(std::string const& path) const
    {
        write_zip(path, {parts.begin(), parts.end()});
        return path;
    }
};
}
