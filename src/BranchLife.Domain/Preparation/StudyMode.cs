namespace BranchLife.Domain.Preparation;

public enum StudyMode
{
    Self,
    Group,
    Lecture,
    Online,
    Seminar,
    Visit,
}
