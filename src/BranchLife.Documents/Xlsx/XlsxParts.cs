using System.Security;
using BranchLife.Documents.Papers;

namespace BranchLife.Documents.Xlsx;

/// <summary>The small parts that every workbook has, and the workbook of one sheet.</summary>
internal static class XlsxParts
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    public const string Relationships =
        $"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Relationships xmlns="{Package}/relationships">
          <Relationship Id="rId1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/>
          <Relationship Id="rId2" Type="{Package}/relationships/metadata/core-properties" Target="docProps/core.xml"/>
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
