namespace BranchLife.Domain.Preparation;

public enum TalkWay
{
    FaceToFace,
    Phone,
    Visit,
}
