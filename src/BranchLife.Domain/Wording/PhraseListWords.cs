namespace BranchLife.Domain.Wording;

public static class PhraseListWords
{
    extension(PhraseList list)
    {
        public string Word => list switch
        {
            PhraseList.Wish => "希望和建议",
            PhraseList.Fault => "问题的说法",
            PhraseList.Weak => "可能表示问题的字",
            PhraseList.Neutral => "不表示问题的说法",
            PhraseList.Stock => "放在谁身上都合适的说法",
            PhraseList.Flattery => "明贬实褒的说法",
            PhraseList.Praise => "成绩和肯定",
            PhraseList.Collective => "集体称谓",
            PhraseList.Objective => "客观原因",
            PhraseList.Cause => "引出原因的说法",
            PhraseList.Subjective => "主观原因",
            PhraseList.Concession => "让步的说法",
            PhraseList.Standing => "固定提法",
        };
    }
}
