namespace BranchLife.Web.Tests.AccessMatrix;

/// <summary>Everybody whom the matrix knows. What each is to a thing depends on the place: the secretary is that branch's.</summary>
internal static class Principals
{
    public const string Anonymous = "anonymous";
    public const string Suspended = "suspended";

    public static readonly IReadOnlyList<string> All =
    [
        Anonymous, "author", "member", "memberOther", "criticized", "secretary", "secretaryOther", "committee", "recorder", "supervisor",
        "supervisorEnded", "office", "systemAdmin", "securityAdmin", "auditAdmin", Suspended,
    ];
}
