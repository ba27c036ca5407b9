namespace BranchLife.Application.Rules;

/// <summary>The 关 that a branch passes before its meeting, in their order on the board.</summary>
public enum Checkpoint
{
    Procedure,
    Study,
    Opinions,
    Talks,
    Problems,
    Outlines,
}

public static class CheckpointWords
{
    extension(Checkpoint checkpoint)
    {
        public string Word => checkpoint switch
        {
            Checkpoint.Procedure => "程序",
            Checkpoint.Study => "学习研讨",
            Checkpoint.Opinions => "征求意见",
            Checkpoint.Talks => "谈心谈话",
            Checkpoint.Problems => "查摆剖析",
            Checkpoint.Outlines => "对照材料",
        };
    }
}
