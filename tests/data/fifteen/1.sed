30s/skills = 35/skills = 35 }/
