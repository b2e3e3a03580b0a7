"""Names that a person is given at birth, and that are hardly a word, a place or a surname."""

GIVEN_NAMES = frozenset(
    """
    Aaron Abdul Abdullah Abigail Abraham Adam Aditya Adrian Adriana Agnes Ahmad Ahmed Aidan Aisha
    Akira Alan Alastair Albert Alberto Alejandra Alejandro Aleksandr Alessandro Alex Alexander
    Alexandra Alexandria Alexei Alexis Alfonso Alfred Alfredo Ali Alice Alicia Alison Allison
    Alistair Amanda Amber Amelia Amina Amir Amit Amy Ana Anastasia Andre André Andrea Andreas
    Andrei Andrés Andrew Andrzej Andy Angela Angelina Angus Anil Anita Anjali Ann Anna Anne Annie
    Anthony Antoine Antonia Antonio António Anton Arjun Arnold Arthur Arturo Arun Asha Ashley Ashok
    Audrey Barack Barbara Barnaby Barry Bashar Beatrice Becky Ben Benedict Benjamin Benjamín
    Bernadette Bernard Bernie Beth Bethany Betty Beyoncé Björn Blake Bob Bobby Boris Brad Brandon
    Brenda Brendan Brent Brett Brian Brianna Bridget Britney Bruce Bruno Bryan Calvin Cameron
    Camila Carl Carla Carlo Carlos Carmen Carol Carole Caroline Carolyn Catherine Cathy Cecilia
    Chadwick Charles Charlie Chloe Chloé Chris Christina Christine Christopher Cindy Claire Clara
    Claude Claudia Clive Colin Colleen Connor Constance Cory Courtney Craig Cristiano Cristina
    Crystal Curtis Cynthia Cyril Damian Dan Daniel Daniela Danielle Danny Darren Dave David Dawid
    Debbie Deborah Declan Deepak Denis Denise Dennis Denzel Derek Desmond Diana Diane Dieter Dilip
    Dimitri Dominic Dominique Donald Donna Doreen Doris Dorothy Doug Douglas Duncan Dustin Dwayne
    Dylan Eddie Edgar Edith Edmund Eduardo Edward Edwin Eileen Elaine Eleanor Elena Elijah
    Elisabeth Elise Eliza Elizabeth Ella Ellen Ellie Elon Elsie Emily Emma Emmanuel Enrique Eric
    Erica Erik Erin Ernest Ernesto Esther Ethan Eugene Eva Evan Evelyn Ewan Fatima Felicity Felipe
    Felix Ferdinand Fernanda Fernando Filip Fiona Francesca Francesco Francis Francisco François
    Françoise Frances Franz Fred Freddie Frederick Frederik Friedrich Gabriel Gabriela Gareth Gary
    Gavin Gemma Geoff Geoffrey George Georgina Gerald Gerard Gerhard Giancarlo Gideon Gillian Gina
    Giorgia Giorgio Giovanni Gisele Giulia Giuseppe Glenn Gloria Gordon Graeme Graham Greg Gregor
    Gregory Greta Gretchen Guillermo Gunther Gustavo Hamish Hamza Hannah Hans Harold Harriet Harry
    Harvey Hassan Heather Hector Heidi Heinrich Helen Helena Helga Helmut Henri Henrik Henry
    Herbert Hillary Hiroshi Holly Horst Howard Hugh Hugo Humza Hussein Ian Ibrahim Ignacio Igor
    Imogen Imran Indira Ines Ingrid Irene Irina Isaac Isabel Isabella Isabelle Ismail István Ivan
    Jack Jackie Jacob Jacqueline Jacques Jaime Jair Jake Jakob Jakub James Jamie Jan Jane Janet
    Janice Jared Jasmine Jason Javier Jean Jeff Jeffrey Jenna Jennifer Jenny Jens Jeremy Jerome
    Jerry Jesse Jessica Jill Jim Jimmy Joan Joana João Joanna Joanne Jodie Joe Joel Johan Johanna
    Johannes John Johnny Jonathan Jonas Jorge José Joseph Josef Josh Joshua Joyce Juan Juanita
    Judith Julia Julian Juliana Julie Juliet Julio Julius Jürgen Justin Kamala Kamran Karen Karim
    Karin Karl Kate Katherine Kathleen Kathryn Kathy Katie Katrina Katya Kayla Keir Keith Kelly
    Kemi Ken Kendra Kenneth Kerry Kevin Khalid Kieran Kim Kimberly Kirsten Klaus Kofi Kristen
    Kristin Kristina Krzysztof Kumar Kurt Kyle Lachlan Larry Lars Laura Lauren Laurence Layla Leah
    Lena Leon Leonard Leonardo Leroy Lesley Leslie Lewis Liam Linda Lindsay Lionel Lisa Liz Lizzie
    Lloyd Lorenzo Lorraine Louis Louisa Louise Luca Lucas Lucia Lucy Ludwig Luigi Luis Luiz Łukasz
    Luke Lydia Lynn Magdalena Magnus Mahmoud Malala Malcolm Manuel Manuela Marc Marcel Marcelo
    Marcin Marco Marcos Marcus Margaret Margarita Maria María Marian Marie Marilyn Marina Mario
    Marion Marjorie Marta Martha Martin Martina Marvin Mary Masahiro Mateusz Mathias Matt Matteo
    Matthew Matthias Maureen Maurice Mauricio Megan Meghan Mehmet Melania Melanie Melinda Melissa
    Melvin Mercedes Meredith Mia Michael Michaela Michał Michel Michele Michelle Mick Miguel Mikael
    Mike Mikhail Milan Mildred Miranda Miriam Mitch Mitchell Mohamed Mohammad Mohammed Moira Mollie
    Molly Monica Monika Muhammad Murad Muriel Myra Nadia Naledi Nancy Naomi Narendra Natalia
    Natalie Natasha Nathan Nathaniel Neil Nelson Nicholas Nick Nicola Nicolas Nicole Nigel Nikita
    Nikki Nikola Nikolai Nina Noah Noel Nora Norman Olaf Oleg Olga Oliver Olivia Olivier Omar Oscar
    Osama Otto Owen Pablo Pamela Paolo Pascal Patricia Patrick Paul Paula Paulo Pauline Pavel Pedro
    Peggy Penelope Penny Percy Peter Petra Philip Philippe Philippa Phillip Phoebe Pierre Pierluigi
    Piers Piotr Priscilla Priti Priya Rachel Rafael Rahul Raj Rajesh Ralph Ramesh Ramón Randall
    Randy Raphael Raquel Raúl Ravi Ray Raymond Rebecca Recep Reginald Reinhard Renata René Renee
    Ricardo Richard Rishi Rita Robert Roberta Roberto Robin Rodney Rodrigo Roger Roland Rolf Roman
    Ronald Ronnie Rory Rosemary Rosie Ross Roxanne Rowan Roy Ruby Rudolf Rudy Rupert Russell Ruth
    Ryan Sabrina Sadiq Saeed Sajid Salma Salman Salvador Sam Samantha Samir Samuel Sandra Sanjay
    Santiago Sara Sarah Scott Sean Seán Sebastian Serena Serge Sergei Sergey Sergio Shane Shannon
    Sharon Shaun Shawn Sheila Shelley Sheryl Shinzo Shirley Sibusiso Siegfried Silvia Simon Simone
    Sinéad Siobhan Sofia Sonia Sonya Sophia Sophie Stacey Stanislav Stefan Stefano Stella Stephanie
    Stephen Steve Steven Stewart Stuart Sue Sunil Suresh Susan Susanna Susanne Susie Suzanne
    Svetlana Sven Tadeusz Takeshi Tamara Tanya Tara Tariq Tatiana Ted Teresa Terence Terri Terry
    Theodore Theresa Thérèse Thierry Thomas Tiffany Tim Timothy Tina Tobias Toby Todd Tom Tomás
    Tomasz Tommy Toni Tony Tracey Tracy Travis Trevor Tristan Tyrone Uma Ursula Valentina Valerie
    Vanessa Vera Veronica Vicky Victor Vijay Vikram Viktor Viktoria Vincent Vincenzo Vinod Virginie
    Vivian Viviana Vivienne Vladimir Volodymyr Wayne Wendy Werner Wilfred Wilhelm William Winston
    Wojciech Wolfgang Xavier Xi Yannick Yasmin Yasser Yevgeny Yolanda Yuri Yusuf Yves Yvette Yvonne
    Zac Zachary Zainab Zara Zoe Zoë
    """.split()
)
