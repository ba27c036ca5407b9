using System.Globalization;
using BranchLife.Documents.Papers;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace BranchLife.Documents.Docx;

/// <summary>
/// The page number of a sheet that lies across: where it is on all other sheets, that is along the left edge, turned
/// with the sheet (GB/T 9704-2012, 7.5 and 8). It stands in a frame that the footer anchors to the sheet.
/// </summary>
internal static class DocxTurnedFooter
{
    private const int EmuPerTwip = 635;

    public static Footer Make(IEnumerable<OpenXmlElement> lines, bool withImprint)
    {
        var width = OfficialLayout.PageNumberLine + (withImprint ? OfficialLayout.ImprintLine : 0);
        var left = OfficialLayout.PageNumberFromEdge + OfficialLayout.PageNumberLine - width;
        return new Footer(Xml(
            string.Concat(lines.Select(line => line.OuterXml)), Emu(left), Emu(OfficialLayout.Left), Emu(width), Emu(OfficialLayout.TextWidth)));
    }

    private static string Emu(int twips) => (twips * EmuPerTwip).ToString(CultureInfo.InvariantCulture);

    private static string Xml(string lines, string x, string y, string width, string height) =>
        $"""
        <w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
               xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
               xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
               xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
               xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">
          <w:p>
            <w:pPr><w:pStyle w:val="{DocxStyles.PageNumber}"/></w:pPr>
            <w:r>
              <mc:AlternateContent>
                <mc:Choice Requires="wps">
                  <w:drawing>
                    <wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0"
                               locked="0" layoutInCell="1" allowOverlap="1">
                      <wp:simplePos x="0" y="0"/>
                      <wp:positionH relativeFrom="page"><wp:posOffset>{x}</wp:posOffset></wp:positionH>
                      <wp:positionV relativeFrom="page"><wp:posOffset>{y}</wp:posOffset></wp:positionV>
                      <wp:extent cx="{width}" cy="{height}"/>
                      <wp:effectExtent l="0" t="0" r="0" b="0"/>
                      <wp:wrapNone/>
                      <wp:docPr id="1" name="页码"/>
                      <wp:cNvGraphicFramePr/>
                      <a:graphic>
                        <a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">
                          <wps:wsp>
                            <wps:cNvSpPr txBox="1"/>
                            <wps:spPr>
                              <a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>
                              <a:prstGeom prst="rect"><a:avLst/></a:prstGeom>
                              <a:noFill/>
                              <a:ln><a:noFill/></a:ln>
                            </wps:spPr>
                            <wps:txbx><w:txbxContent>{lines}</w:txbxContent></wps:txbx>
                            <wps:bodyPr vert="vert" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:noAutofit/></wps:bodyPr>
                          </wps:wsp>
                        </a:graphicData>
                      </a:graphic>
                    </wp:anchor>
                  </w:drawing>
                </mc:Choice>
              </mc:AlternateContent>
            </w:r>
          </w:p>
        </w:ftr>
        """;
}
