namespace BranchLife.Domain.Members;

public enum Gender
{
    Male,
    Female,
}
