using DocumentFormat.OpenXml.Wordprocessing;

namespace BranchLife.Documents.Docx;

internal static class DocxSettings
{
    private const string Word = "http://schemas.microsoft.com/office/word";

    public static Settings Make() => new(
        new Zoom { Percent = "100" },
        new EvenAndOddHeaders(),
        new CharacterSpacingControl { Val = CharacterSpacingValues.CompressPunctuation },
        new Compatibility(
            new DoNotExpandShiftReturn(),
            new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = Word, Val = "15" }));
}
