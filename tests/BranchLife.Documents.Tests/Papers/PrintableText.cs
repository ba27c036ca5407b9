using System.Xml;
using BranchLife.Documents.Papers;

namespace BranchLife.Documents.Tests.Papers;

public sealed class PrintableText
{
    [Theory]
    [InlineData("甲\u0000乙\u001f丙", "甲乙丙")]
    [InlineData("甲\r\n乙\r丙\u2028丁\v戊", "甲\n乙\n丙\n丁\n戊")]
    [InlineData("甲\t乙", "甲 乙")]
    [InlineData("\ufffe甲\uffff", "甲")]
    [InlineData("𠮷野", "𠮷野")]
    public void loses_what_cannot_be_printed(string typed, string printed) => Assert.Equal(printed, Printable.Clean(typed));

    [Fact]
    public void replaces_half_a_character()
    {
        var half = "𠮷"[0];

        Assert.Equal("甲\ufffd", Printable.Clean($"甲{half}"));
        Assert.Equal("\ufffd甲", Printable.Clean($"{half}甲"));
    }

    [Fact]
    public void is_always_legal_in_xml()
    {
        var random = new Random(20261205);
        for (var round = 0; round < 500; round++)
        {
            var typed = string.Concat(Enumerable.Range(0, 40).Select(_ => (char)random.Next(0x10000)));
            var clean = Printable.Clean(typed);

            Assert.Equal(clean, XmlConvert.VerifyXmlChars(clean));
            Assert.Equal(clean, Printable.Clean(clean));
        }
    }
}
