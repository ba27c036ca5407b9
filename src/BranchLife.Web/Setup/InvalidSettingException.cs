namespace BranchLife.Web.Setup;

/// <summary>The program cannot run as it is set up; the sentence says which setting to change.</summary>
internal sealed class InvalidSettingException(string sentence) : Exception(sentence);
