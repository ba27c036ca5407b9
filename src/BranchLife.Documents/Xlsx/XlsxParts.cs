using System.Security;
using BranchLife.Documents.Papers;

namespace BranchLife.Documents.Xlsx;

/// <summary>The small parts around the one sheet.</summary>
internal static class XlsxParts
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    public const string ContentTypes =
        $"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Types xmlns="{Package}/content-types">
          <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
          <Default Extension="xml" ContentType="application/xml"/>
          <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
          <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
          <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
          <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
        </Types>
        """;

    public const string Relationships =
        $"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Relationships xmlns="{Package}/relationships">
          <Relationship Id="rId1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/>
          <Relationship Id="rId2" Type="{Package}/relationships/metadata/core-properties" Target="docProps/core.xml"/>
        </Relationships>
        """;

    public const string WorkbookRelationships =
        $"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Relationships xmlns="{Package}/relationships">
          <Relationship Id="rId1" Type="{Office}/worksheet" Target="worksheets/sheet1.xml"/>
          <Relationship Id="rId2" Type="{Office}/styles" Target="styles.xml"/>
        </Relationships>
        """;

    /// <summary>The title and nothing about who made the file.</summary>
    public static string Properties(string title) =>
        $"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <cp:coreProperties xmlns:cp="{Package}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">
          <dc:title>{SecurityElement.Escape(Printable.OnOneLine(title))}</dc:title>
        </cp:coreProperties>
        """;

    public static string Workbook(string sheetName, XlsxRange range)
    {
        var name = SecurityElement.Escape(sheetName);
        return $"""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <workbook xmlns="{Main}" xmlns:r="{Office}">
              <bookViews><workbookView/></bookViews>
              <sheets><sheet name="{name}" sheetId="1" r:id="rId1"/></sheets>
              <definedNames>
                <definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'{name}'!{range.Filter}</definedName>
                <definedName name="_xlnm.Print_Area" localSheetId="0">'{name}'!{range.PrintArea}</definedName>
                <definedName name="_xlnm.Print_Titles" localSheetId="0">'{name}'!{range.PrintTitles}</definedName>
              </definedNames>
            </workbook>
            """;
    }
}
