using System.Security;

namespace BranchLife.Testing.Workbooks;

internal static class Xml
{
    public static string Escape(string text) => SecurityElement.Escape(text);
}
