namespace BranchLife.Application.Imports.Members;

/// <summary>The names of the fields of a roster, as header words, remarks and outputs use them.</summary>
public static class MemberFields
{
    public const string Name = "name";
    public const string Gender = "gender";
    public const string Ethnicity = "ethnicity";
    public const string Born = "born";
    public const string IdNumber = "id";
    public const string Education = "education";
    public const string Joined = "joined";
    public const string Full = "full";
    public const string Status = "status";
    public const string Unit = "unit";
    public const string UnitCode = "unitCode";
    public const string Posts = "posts";
    public const string Mobile = "mobile";
    public const string Place = "place";
    public const string Phone = "phone";
    public const string Categories = "categories";
    public const string Leading = "leading";
    public const string Note = "note";
}
